/** Waiting for work: until it is done or given up, and for what is under way. */

/** What is waited for, unless the reader gives it up before: files can take long to come. */
export async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
  await Promise.race([work, aborted]);
  signal.throwIfAborted();
}

/** Counts a question as under way until it is answered. */
export function under(way: Set<Promise<unknown>>, asking: Promise<unknown>): void {
  way.add(asking);
  const done = (): boolean => way.delete(asking);
  asking.then(done, done);
}
