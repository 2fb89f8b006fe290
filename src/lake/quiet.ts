/** The moment when the page has done what its reader sees. */

/** Longest wait, in milliseconds, before the engine starts although the page is still busy. */
const LONGEST_WAIT = 1500;

/**
 * Resolves when the page has drawn what the snapshot gave it: the engine's 2.6 MB and its start would hold the first
 * charts up. A question that the snapshot does not hold starts the engine at once all the same.
 */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis)
        requestIdleCallback(
          () => {
            resolve();
          },
          { timeout: LONGEST_WAIT },
        );
      else setTimeout(resolve, LONGEST_WAIT / 5);
    });
  });
}
