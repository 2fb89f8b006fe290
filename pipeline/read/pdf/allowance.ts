/**
 * How much pdf.js may draw of one page. A form named again and again, with others like it inside, is a small file whose
 * drawing has no end; pdf.js itself stops only when its document is closed.
 */

/** What the drawing of one page may cost; the time is looked at with each thousand operations or so. */
export interface Allowance {
  readonly operations: number;
  /** When it must be done, as `performance.now` tells it. */
  readonly until: number;
}

interface Watch {
  left: number;
  readonly until: number;
  readonly stop: () => void;
}

/** Counts the operations that pdf.js hands over, by the document they are of. */
export class Allowances {
  private readonly watches = new Map<string, Watch>();

  /** Takes a number of operations from what a document's page may still draw. */
  take(document: string, operations: number): void {
    const watch = this.watches.get(document);
    if (watch === undefined) return;
    watch.left -= operations;
    if (watch.left < 0 || performance.now() > watch.until) watch.stop();
  }

  /** What a page's drawing gives, or null as soon as it turns out to cost more than it may. */
  async within<T>(document: string, { operations, until }: Allowance, drawing: Promise<T>): Promise<T | null> {
    const spent = new Promise<null>((resolve) => {
      this.watches.set(document, {
        left: operations,
        until,
        stop: () => {
          resolve(null);
        },
      });
    });
    try {
      return await Promise.race([drawing, spent]);
    } finally {
      this.watches.delete(document);
    }
  }
}
