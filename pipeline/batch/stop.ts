/** Runs that the user may stop. */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Signals that end a run, and the exit code by which a shell knows them. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** What a stopped run throws. */
export class Stopped extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, isKept: boolean) {
    const kept = isKept ? '; what was read is kept, and the next run goes on from there' : '';
    super(`stopped: the lake stays as it was${kept}`);
    this.exitCode = exitCode;
  }
}

/** Milliseconds in which a signal is heard of that has ended a child of this process before. */
const grace = 100;

/**
 * Runs with a signal that Ctrl-C gives; a second one ends the process at once. `isKept` says whether what was read
 * outlives a run that is stopped.
 */
export async function stoppable(work: (signal: AbortSignal) => Promise<number>, isKept: boolean): Promise<number> {
  const controller = new AbortController();
  // Every thread listens, and a server has many.
  setMaxListeners(0, controller.signal);
  for (const [name, exitCode] of Object.entries(signals)) {
    process.once(name, () => {
      controller.abort(new Stopped(exitCode, isKept));
    });
  }
  try {
    return await work(controller.signal);
  } catch (error) {
    // Ctrl-C goes to the children, too: work may fail because one of them is gone, and not know why.
    if (!(error instanceof Stopped)) await wait(grace);
    controller.signal.throwIfAborted();
    throw error;
  }
}
