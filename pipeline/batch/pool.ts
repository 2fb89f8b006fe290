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
  /** Megabytes that a task may take. */
  readonly memoryLimit: number;
  /** Stops everything: the promise rejects with its reason, once all threads have ended. */
  readonly signal?: AbortSignal;
}

/** Milliseconds between two looks at what memory all threads take. */
const LOOK = 100;
/** So many looks are left out until threads that were ended have given back their memory. */
const PAUSE = 10;
/** What a further thread adds to what all of them may take: hardly ever do two read a document that needs all of it. */
const FURTHER_THREAD = 0.25;

/** How a task ended; 'crowded' where memory ran out, and nothing tells whose fault it was. */
type Ending = TaskOutcome | 'crowded';

/**
 * Gives each task to the next free thread; `onDone` hears of each as it is done. Rejects when stopped or when `onDone`
 * throws. The engine bounds a thread's objects, not its buffers: when all threads together take too much, those that
 * run are ended, and their tasks are tried again later, one at a time, so that only the one which needs it all fails.
 */
export async function runInThreads<Task>(
  tasks: readonly Task[],
  options: PoolOptions,
  onDone: (task: Task, outcome: TaskOutcome) => void,
): Promise<void> {
  const crowded: Task[] = [];
  await runAll(tasks, options, (task, ending) => {
    if (ending === 'crowded') crowded.push(task);
    else onDone(task, ending);
  });
  const reason = tooMuch(options);
  // A thread for each: what another document left in it is not counted.
  for (const task of crowded)
    await runAll([task], { ...options, threads: 1 }, (_, ending) => {
      onDone(task, ending === 'crowded' ? { reason } : ending);
    });
}

async function runAll<Task>(
  tasks: readonly Task[],
  options: PoolOptions,
  onEnd: (task: Task, ending: Ending) => void,
): Promise<void> {
  const queue = tasks.values();
  const threads = Math.min(options.threads, tasks.length);
  const memory = new MemoryWatch(options.memoryLimit * (1 + (threads - 1) * FURTHER_THREAD));
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  async function serve(): Promise<void> {
    let worker: Worker | null = null;
    try {
      for (const task of queue) {
        signal.throwIfAborted();
        worker ??= start(options);
        const ending = await ask(worker, task, { ...options, signal, memory });
        if (ending === 'crowded' || 'reason' in ending) {
          await worker.terminate();
          worker = null;
        }
        onEnd(task, ending);
      }
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      await worker?.terminate();
    }
  }
  await Promise.allSettled(Array.from({ length: threads }, serve));
  memory.stop();
  signal.throwIfAborted();
}

/** Tells when the process has grown by more than `most` megabytes. */
class MemoryWatch extends EventTarget {
  readonly #before = process.memoryUsage.rss();
  readonly #timer: NodeJS.Timeout;
  #pause = 0;

  constructor(most: number) {
    super();
    this.#timer = setInterval(() => {
      this.#pause -= 1;
      if (this.#pause > 0 || process.memoryUsage.rss() - this.#before <= most * 2 ** 20) return;
      this.#pause = PAUSE;
      this.dispatchEvent(new Event('full'));
    }, LOOK);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
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

const tooMuch = ({ memoryLimit }: Pick<PoolOptions, 'memoryLimit'>): string =>
  `needs more than ${memoryLimit} MB, skipped`;

function reasonOfCrash(error: unknown, memoryLimit: number): string {
  if (!(error instanceof Error)) return `the thread that read it failed: ${String(error)}`;
  if (Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch({ memoryLimit });
  return `the thread that read it failed: ${error.message.split('\n', 1)[0] ?? ''}`;
}

function ask(
  worker: Worker,
  task: unknown,
  {
    timeLimit,
    memoryLimit,
    signal,
    memory,
  }: PoolOptions & { readonly signal: AbortSignal; readonly memory: MemoryWatch },
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      memory.removeEventListener('full', onFull);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    }
    function settle(ending: Ending): void {
      end();
      resolve(ending);
    }
    function onFull(): void {
      settle('crowded');
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
    memory.addEventListener('full', onFull);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
