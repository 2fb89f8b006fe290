/** How long a change of the address takes, measured in the page: from the change until what it shows stands. */
import type { Page } from 'playwright-core';

/** Frames without a change and without a question under way, after which the page stands. */
const quietFrames = 10;

/**
 * Milliseconds of each change, to the frame in which the page changed for the last time: what stands in the address can
 * change a chart's words before the engine has answered. A change that shows nothing new counts as `most`. The browser
 * tells of changes itself: comparing the charts' text in each frame cost more than drawing them.
 */
export async function changeAddress(page: Page, addresses: readonly string[], most: number): Promise<number[]> {
  return page.evaluate(
    async ({ addresses, most, quietFrames }) => {
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((records) => {
        changes.push(...records);
      });
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      watch.observe(document.querySelector('main') ?? document.body, all);
      async function change(address: string): Promise<number> {
        const start = performance.now();
        let last: number | null = null;
        let quiet = 0;
        changes.length = 0;
        location.hash = address;
        while (quiet < quietFrames) {
          await new Promise(requestAnimationFrame);
          const elapsed = performance.now() - start;
          if (elapsed > most) break;
          const changed = changes.splice(0).length > 0;
          if (changed) last = elapsed;
          const busy = changed || document.querySelector('main [aria-busy="true"]') !== null;
          quiet = busy || last === null ? 0 : quiet + 1;
        }
        return last ?? most;
      }
      const measured: number[] = [];
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
