/**
 * Tasks in threads. A task that throws, hangs or takes all memory fails alone: its thread is ended and replaced. Always
 * in threads, also for one task: the thread that talks to the user stays free to tell how far things are, and to stop.
 */
import { Worker } from 'node:worker_threads';

/** What became of a task: the message that its thread sent back, or why there is none. */
export type TaskOutcome = { readonly answer: unknown } | { readonly reason: string };

export interface PoolOptions {
  /** The module that a thread runs: it answers each message with one message. */
  readonly script: URL;
  readonly workerData: unknown;
  /** Threads at most; no more are started than there are tasks. */
  readonly threads: number;
  /** Milliseconds that a task may take. */
  readonly timeLimit: number;
  /** Megabytes that a thread's objects may take. */
  readonly memoryLimit: number;
  /** Stops everything: the promise rejects with its reason, once all threads have ended. */
  readonly signal?: AbortSignal;
}

/** Gives each task to the next free thread; `onDone` hears of each as it is done. Rejects when stopped or when `onDone` throws. */
export async function runInThreads<Task>(
  tasks: readonly Task[],
  options: PoolOptions,
  onDone: (task: Task, outcome: TaskOutcome) => void,
): Promise<void> {
  const queue = tasks.values();
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  async function serve(): Promise<void> {
    let worker: Worker | null = null;
    try {
      for (const task of queue) {
        signal.throwIfAborted();
        worker ??= start(options);
        const outcome = await ask(worker, task, { ...options, signal });
        if ('reason' in outcome) {
          await worker.terminate();
          worker = null;
        }
        onDone(task, outcome);
      }
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      await worker?.terminate();
    }
  }
  const threads = Array.from({ length: Math.min(options.threads, tasks.length) }, serve);
  await Promise.allSettled(threads);
  signal.throwIfAborted();
}

function start({ script, workerData, memoryLimit }: PoolOptions): Worker {
  // Without the loaders that this thread was started with: the script is plain JavaScript.
  const worker = new Worker(script, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    execArgv: [],
  });
  // A thread may fail a second time while it ends; the first failure has been told.
  worker.on('error', () => undefined);
  return worker;
}

/** `300000` is `5 minutes`. */
function duration(milliseconds: number): string {
  return milliseconds >= 60_000 ? `${milliseconds / 60_000} minutes` : `${milliseconds / 1000} seconds`;
}

function reasonOfCrash(error: unknown, memoryLimit: number): string {
  if (!(error instanceof Error)) return `the thread that read it failed: ${String(error)}`;
  if (Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY') return `needs more than ${memoryLimit} MB, skipped`;
  return `the thread that read it failed: ${error.message.split('\n', 1)[0] ?? ''}`;
}

function ask(
  worker: Worker,
  task: unknown,
  { timeLimit, memoryLimit, signal }: PoolOptions & { readonly signal: AbortSignal },
): Promise<TaskOutcome> {
  return new Promise((resolve, reject) => {
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    }
    function settle(outcome: TaskOutcome): void {
      end();
      resolve(outcome);
    }
    function onAbort(): void {
      end();
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    }
    function onMessage(answer: unknown): void {
      settle({ answer });
    }
    function onError(error: unknown): void {
      settle({ reason: reasonOfCrash(error, memoryLimit) });
    }
    function onExit(code: number): void {
      settle({ reason: `the thread that read it ended with code ${code}` });
    }
    const timer = setTimeout(() => {
      settle({ reason: `took longer than ${duration(timeLimit)}, skipped` });
    }, timeLimit);
    signal.addEventListener('abort', onAbort);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
