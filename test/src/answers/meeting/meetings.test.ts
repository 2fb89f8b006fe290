/** A meeting may be published as one document for each of its items. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../pipeline/lake/queries/places.ts';
import { sittingsOf } from '../../../../src/answers/meeting/meetings.ts';

/** A row as a written answer gives it: its columns are getters of its class, which no spread copies. */
class Row implements Place {
  readonly #of: Place;
  constructor(of: Place) {
    this.#of = of;
  }
  get document_id(): string {
    return this.#of.document_id;
  }
  get municipality(): string {
    return this.#of.municipality;
  }
  get municipality_slug(): string {
    return this.#of.municipality_slug;
  }
  get municipality_source(): string {
    return this.#of.municipality_source;
  }
  get committee(): string | null {
    return this.#of.committee;
  }
  get meeting_date(): string | null {
    return this.#of.meeting_date;
  }
  get facts(): number {
    return this.#of.facts;
  }
}

function row(id: string, day: string, facts: number): Row {
  return new Row({
    document_id: id,
    municipality: 'Fjordby',
    municipality_slug: 'fjordby',
    municipality_source: 'stated',
    committee: 'Kulturudvalget',
    meeting_date: day,
    facts,
  });
}

describe('the meetings of a committee', () => {
  it('have one entry for a day, whatever the number of its documents, with all their figures', () => {
    const rows = [row('a', '2025-05-06', 3), row('b', '2025-05-06', 4), row('c', '2025-03-04', 5)];
    const [sitting] = sittingsOf(rows, 'fjordby');
    expect(sitting?.meetings.map(({ document_id: id, meeting_date: day, facts }) => [id, day, facts])).toEqual([
      ['a', '2025-05-06', 7],
      ['c', '2025-03-04', 5],
    ]);
  });
});
