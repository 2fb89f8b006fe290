import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInThreads, type PoolOptions, type TaskOutcome } from '../../../pipeline/batch/pool.ts';

/** A thread that does what it is asked: answer twice the number, or one of the bad ends. */
const thread = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'throw') throw new Error('no such luck');
  if (task === 'hang') for (;;);
  if (task === 'leave') process.exit(3);
  if (task === 'hoard') for (const hoard = []; ; ) hoard.push(new Uint8Array(1e6).fill(1));
  if (task === 'eat') for (const eaten = []; ; ) eaten.push(new Array(1e5).fill(eaten.length));
  parentPort.postMessage(task * 2);
});
`;

let folder: string;
let options: PoolOptions;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'));
  const script = join(folder, 'thread.mjs');
  await writeFile(script, thread);
  options = { script: pathToFileURL(script), workerData: null, threads: 2, timeLimit: 10_000, memoryLimit: 200 };
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function outcomesOf(
  tasks: readonly unknown[],
  change: Partial<PoolOptions> = {},
): Promise<Map<unknown, TaskOutcome>> {
  const outcomes = new Map<unknown, TaskOutcome>();
  await runInThreads(tasks, { ...options, ...change }, (task, outcome) => {
    outcomes.set(task, outcome);
  });
  return outcomes;
}

describe('tasks in threads', () => {
  it.each([1, 2, 7])('are all answered with %i threads', async (threads) => {
    const outcomes = await outcomesOf([1, 2, 3, 4, 5], { threads });
    expect([...outcomes].sort()).toEqual([1, 2, 3, 4, 5].map((task) => [task, { answer: task * 2 }]));
  });

  it.each([
    ['throw', 'the thread that read it failed: no such luck'],
    ['leave', 'the thread that read it ended with code 3'],
    ['eat', 'needs more than 200 MB, skipped'],
    ['hoard', 'needs more than 200 MB, skipped'],
  ])('fail alone when they %s', async (task, reason) => {
    const outcomes = await outcomesOf([1, task, 2, 3], { threads: 1 });
    expect(outcomes.get(task)).toEqual({ reason });
    expect([1, 2, 3].map((other) => outcomes.get(other))).toEqual([{ answer: 2 }, { answer: 4 }, { answer: 6 }]);
  });

  it('fail alone when buffers take all memory, and not those that ran beside them', async () => {
    const outcomes = await outcomesOf([1, 'hoard', 2, 'hoard', 3], { threads: 3 });
    expect(outcomes.get('hoard')).toEqual({ reason: 'needs more than 200 MB, skipped' });
    expect([1, 2, 3].map((other) => outcomes.get(other))).toEqual([{ answer: 2 }, { answer: 4 }, { answer: 6 }]);
  });

  it('fail alone when they take too long', async () => {
    const outcomes = await outcomesOf(['hang', 1], { threads: 1, timeLimit: 1000 });
    expect(outcomes.get('hang')).toEqual({ reason: 'took longer than 1 seconds, skipped' });
    expect(outcomes.get(1)).toEqual({ answer: 2 });
  });

  it('stop when told to, even in the middle of one', async () => {
    const controller = new AbortController();
    const running = outcomesOf([1, 'hang', 'hang', 2], { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new Error('stopped by the user'));
    }, 300);
    await expect(running).rejects.toThrow('stopped by the user');
  });

  it('start no thread without a task', async () => {
    expect(await outcomesOf([])).toEqual(new Map());
  });
});
