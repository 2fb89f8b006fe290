import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stoppable, Stopped } from '../../../pipeline/batch/stop.ts';

const names = ['SIGINT', 'SIGTERM'] as const;
let before: ReadonlySet<unknown>;

beforeEach(() => {
  before = new Set<unknown>(names.flatMap((name) => process.listeners(name)));
});

afterEach(() => {
  for (const name of names) {
    for (const listener of process.listeners(name)) if (!before.has(listener)) process.off(name, listener);
  }
});

/** Tells only what the run heard: the process that runs the tests goes on. */
function tell(name: (typeof names)[number]): void {
  for (const listener of process.listeners(name)) if (!before.has(listener)) listener(name);
}

describe('a run that Ctrl-C ends', () => {
  it('is stopped, also when a child is gone before it hears of the signal', async () => {
    const failing = stoppable(() => {
      setTimeout(() => {
        tell('SIGINT');
      }, 20);
      return Promise.reject(new Error('The service was stopped'));
    }, true);
    await expect(failing).rejects.toMatchObject({ exitCode: 130 });
    await expect(failing).rejects.toBeInstanceOf(Stopped);
  });

  it.each([
    [true, 'stopped: the lake stays as it was; what was read is kept, and the next run goes on from there'],
    [false, 'stopped: the lake stays as it was'],
  ])('says that what was read is kept only where it is: %s', async (isKept, message) => {
    const stopped = stoppable((signal) => {
      tell('SIGTERM');
      return Promise.reject(signal.reason as Error);
    }, isKept);
    await expect(stopped).rejects.toMatchObject({ message, exitCode: 143 });
  });
});

it('a run that fails by itself fails with its own reason', async () => {
  await expect(stoppable(() => Promise.reject(new Error('no such luck')), true)).rejects.toThrow('no such luck');
});
