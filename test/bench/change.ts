/** How long a change of the address takes, measured in the page: from the change until what it shows stands. */
import type { Page } from 'playwright-core';
import { median } from './measured.ts';

/** Milliseconds of a change: until the last thing changed that stands in the window, and anywhere in the page. */
export interface Change {
  readonly seen: number;
  readonly all: number;
}

/** Frames without a change and without a question under way, after which the page stands. */
const quietFrames = 10;

/**
 * The median of the changes, each to the frame after the page changed for the last time: what stands in the address can
 * change a chart's words before the engine has answered. A change that shows nothing new counts as `most`. The browser
 * tells of changes itself: comparing the charts' text in each frame cost more than drawing them. Where the Tab key
 * stops is painted nowhere.
 */
export async function changeAddress(page: Page, addresses: readonly string[], most: number): Promise<Change> {
  const changes = await measureChanges(page, addresses, most);
  return { seen: median(changes.map(({ seen }) => seen)), all: median(changes.map(({ all }) => all)) };
}

function measureChanges(page: Page, addresses: readonly string[], most: number): Promise<Change[]> {
  return page.evaluate(
    async ({ addresses, most, quietFrames }) => {
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((records) => {
        changes.push(...records);
      });
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      watch.observe(document.querySelector('main') ?? document.body, all);
      function isSeen({ target }: MutationRecord): boolean {
        const element = target instanceof Element ? target : target.parentElement;
        const box = element?.getBoundingClientRect();
        return box !== undefined && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      }
      async function change(address: string): Promise<Change> {
        const start = performance.now();
        let last: number | null = null;
        let seen: number | null = null;
        let quiet = 0;
        changes.length = 0;
        location.hash = address;
        while (quiet < quietFrames) {
          await new Promise(requestAnimationFrame);
          const elapsed = performance.now() - start;
          if (elapsed > most) break;
          const painted = changes.splice(0).filter(({ attributeName }) => attributeName !== 'tabindex');
          const changed = painted.length > 0;
          if (changed) last = elapsed;
          if (painted.some(isSeen)) seen = elapsed;
          const busy = changed || document.querySelector('main [aria-busy="true"]') !== null;
          quiet = busy || last === null ? 0 : quiet + 1;
        }
        return { seen: seen ?? most, all: last ?? most };
      }
      const measured: Change[] = [];
      for (const address of addresses) {
        measured.push(await change(address));
        await new Promise((done) => setTimeout(done, 200));
      }
      watch.disconnect();
      return measured;
    },
    { addresses, most, quietFrames },
  );
}
