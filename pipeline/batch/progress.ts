/** How far a run is: a bar on a terminal, lines elsewhere. */
import { SingleBar } from 'cli-progress';

/**
 * Where progress is told: `bar` is the terminal, null where there is none; `line` prints one line, null prints none.
 */
export interface Teller {
  readonly bar: NodeJS.WriteStream | null;
  readonly line: ((text: string) => void) | null;
}

/** A stage of the run, which takes all documents once. */
export interface Stage {
  /** A document is done; `pages` are its pages, where it has any. */
  readonly step: (pages?: number | null) => void;
  readonly end: () => void;
}

/** Milliseconds between two lines. */
const pause = 5000;

/** `75` is `1 min 15 s`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown time';
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Starts to tell of a stage ("read") over `total` documents. `now` gives milliseconds. */
export function startStage(what: string, total: number, teller: Teller, now = (): number => performance.now()): Stage {
  const start = now();
  let done = 0;
  let pages = 0;
  function measure(): { rate: string; left: string; pages: string } {
    const seconds = (now() - start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    return {
      rate: rate.toFixed(rate < 10 ? 1 : 0),
      left: duration((total - done) / rate),
      pages: pages > 0 ? `, ${pages} pages` : '',
    };
  }
  if (teller.bar === null) {
    let told = start;
    return {
      step: (more) => {
        done += 1;
        pages += more ?? 0;
        if (now() - told < pause || done === total) return;
        told = now();
        const { rate, left, pages: counted } = measure();
        teller.line?.(`${what}: ${done} of ${total} documents${counted}, ${rate} a second, ${left} left`);
      },
      end: () => undefined,
    };
  }
  const format = `${what} {bar} {value}/{total} documents{pages}, {rate} a second, {left} left`;
  const bar = new SingleBar({ format, stream: teller.bar, barsize: 24, gracefulExit: false, clearOnComplete: false });
  bar.start(total, 0, measure());
  return {
    step: (more) => {
      done += 1;
      pages += more ?? 0;
      bar.update(done, measure());
    },
    end: () => {
      bar.stop();
    },
  };
}
