/** Answers that somebody hears on their way to the views. */

import type { Lake } from '../engine.ts';
import { settledOf } from './settled.ts';

/** The same lake, of whose answers `hear` is told: before whoever asked, and at once of those that are at hand. */
export function hearing(lake: Lake, hear: (rows: readonly unknown[]) => void): Lake {
  return {
    ...lake,
    rows(query, parameters) {
      const asked = lake.rows(query, parameters);
      const held = settledOf(asked);
      if (held === undefined)
        return asked.then((rows) => {
          hear(rows);
          return rows;
        });
      hear(held.value);
      return asked;
    },
  };
}
