/** How long a filter change takes, measured in the page: from the change of its address until its charts stand. */
import type { Page } from 'playwright-core';

/** Frames without a change and without a question under way, after which the charts stand. */
const quietFrames = 10;

/**
 * Milliseconds of each change, to the frame in which the charts changed for the last time: what stands in the address can
 * change a chart's words before the engine has answered. A change that shows nothing new counts as `most`.
 */
export async function changeAddress(page: Page, addresses: readonly string[], most: number): Promise<number[]> {
  return page.evaluate(
    async ({ addresses, most, quietFrames }) => {
      const charts = (): string => [...document.querySelectorAll('main figure svg')].map((svg) => svg.outerHTML).join();
      async function change(address: string): Promise<number> {
        let before = charts();
        const start = performance.now();
        let last: number | null = null;
        let quiet = 0;
        location.hash = address;
        while (quiet < quietFrames) {
          await new Promise(requestAnimationFrame);
          const elapsed = performance.now() - start;
          if (elapsed > most) return last ?? most;
          const now = charts();
          if (now !== before && now !== '') last = elapsed;
          const busy = now !== before || document.querySelector('main [aria-busy="true"]') !== null;
          quiet = busy || last === null ? 0 : quiet + 1;
          before = now;
        }
        return last ?? most;
      }
      const measured: number[] = [];
      for (const address of addresses) {
        measured.push(await change(address));
        await new Promise((done) => setTimeout(done, 200));
      }
      return measured;
    },
    { addresses, most, quietFrames },
  );
}
