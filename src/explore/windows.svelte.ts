/** Rows of a long answer, fetched in windows as the reader scrolls; the last place scrolled to comes first. */

/** Rows in one window. */
export const WINDOW = 100;

export class Windows<Row> {
  readonly #fetch: (offset: number, limit: number) => Promise<readonly Row[]>;
  readonly #onError: (error: Error) => void;
  readonly #windows: (readonly Row[] | undefined)[] = [];
  #arrived = $state(0);
  #wanted: readonly [number, number] | null = null;
  #fetching = false;
  #stopped = false;

  constructor(
    fetch: (offset: number, limit: number) => Promise<readonly Row[]>,
    onError: (error: Error) => void = () => undefined,
  ) {
    this.#fetch = fetch;
    this.#onError = onError;
  }

  /** The row at a place of the answer, or undefined while it is on its way. Reading it tells when it has come. */
  row(index: number): Row | undefined {
    // A window that arrives makes it another number, which is what tells that there is more to read.
    if (this.#arrived === 0) return undefined;
    return this.#windows[Math.floor(index / WINDOW)]?.[index % WINDOW];
  }

  /** Asks for the rows from first to last; what was asked for before and is not begun is forgotten. */
  want(first: number, last: number): void {
    this.#wanted = [Math.floor(first / WINDOW), Math.floor(Math.max(first, last) / WINDOW)];
    void this.#next();
  }

  /** Fetches nothing more. */
  stop(): void {
    this.#stopped = true;
  }

  async #next(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      for (let window = this.#missing(); window !== null && !this.#stopped; window = this.#missing()) {
        const rows = await this.#fetch(window * WINDOW, WINDOW);
        this.#windows[window] = rows;
        this.#arrived += 1;
      }
    } catch (error) {
      if (!this.#stopped) this.#onError(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#fetching = false;
    }
  }

  #missing(): number | null {
    if (this.#wanted === null) return null;
    const [first, last] = this.#wanted;
    for (let window = first; window <= last; window += 1) if (this.#windows[window] === undefined) return window;
    return null;
  }
}
