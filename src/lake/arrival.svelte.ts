/** How far the lake has come: told while files load, asked by whatever waits for figures. */

import type { Progress } from '../engine.ts';

let progress: Progress | undefined = $state.raw();

/** Bytes of the lake's files that have come, of all; undefined before the first file. */
export function arrivalOf(): Progress | undefined {
  return progress;
}

export function tellArrival(now: Progress): void {
  progress = now;
}
