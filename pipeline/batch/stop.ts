/** Runs that the user may stop. */
import { setMaxListeners } from 'node:events';

/** Signals that end a run, and the exit code by which a shell knows them. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** What a stopped run throws. */
export class Stopped extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super('stopped: the lake stays as it was; what was read is kept, and the next run goes on from there');
    this.exitCode = exitCode;
  }
}

/** Runs with a signal that Ctrl-C gives; a second one ends the process at once. */
export async function stoppable(work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  // Every thread listens, and a server has many.
  setMaxListeners(0, controller.signal);
  for (const [name, exitCode] of Object.entries(signals)) {
    process.once(name, () => {
      controller.abort(new Stopped(exitCode));
    });
  }
  return work(controller.signal);
}
