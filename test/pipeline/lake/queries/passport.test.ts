import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  passportCells,
  passportFact,
  passportFindings,
  passportPassage,
  passportRepeats,
} from '../../../../pipeline/lake/queries/passport.ts';
import {
  allFindings,
  documentFindings,
  municipalityFindings,
  sourceDocuments,
  sourceItems,
} from '../../../../pipeline/lake/queries/sources.ts';
import type { Extraction } from '../../../../pipeline/types/extraction.ts';
import { extraction, fact, finding } from '../corpus.ts';
import { openLakeOf, type OpenLake } from './lake.ts';

let lake: OpenLake;

function corpus(): Extraction[] {
  const first = extraction('d1', [
    fact({ fact_id: 'a1' }),
    fact({ fact_id: 'a2', same_as: 'a1', table_no: '2b', line: 40, char_start: 300, char_end: 306 }),
    fact({
      fact_id: 'p1',
      table_no: null,
      row_label: null,
      column_label: null,
      quote: 'Tallet er 12 pct.',
      unit: 'pct',
    }),
  ]);
  return [
    {
      ...first,
      findings: [
        finding({ finding_id: 'f1', fact_ids: 'a1 a9', outcome: 'holds' }),
        finding({ finding_id: 'f2', fact_ids: 'a9', code: 'unit_corrected', outcome: null, severity: 'warning' }),
        finding({ finding_id: 'f3', fact_ids: 'a11', outcome: 'differs' }),
      ],
    },
    extraction('d2', [fact({ fact_id: 'b1' })]),
  ];
}

beforeAll(async () => {
  lake = await openLakeOf(corpus());
});

afterAll(async () => {
  await lake.close();
});

describe('passport', () => {
  it('finds a fact with its meeting, item and table', async () => {
    const [found] = await lake.rows(passportFact, ['a1']);
    expect(found).toMatchObject({
      printed: '-8.106',
      value: -8_106_000,
      document_name: 'd1.txt',
      item_title: 'Overførsler',
      decision: 'discussed',
      caption: 'Tabel 2a',
      unit_declared: '(mio. kr.)',
      unit_read: '1.000 kr.',
    });
    expect(await lake.rows(passportFact, ['none'])).toEqual([]);
  });

  it('marks the cell that was asked about, in its own document only', async () => {
    const cells = await lake.rows(passportCells, ['a1']);
    expect(cells.filter((cell) => cell.asked).map((cell) => cell.text)).toEqual(['-8.106']);
    expect(cells).toHaveLength(1);
    expect(await lake.rows(passportCells, ['p1'])).toEqual([]);
  });

  it('shows the paragraph of a figure in prose', async () => {
    expect((await lake.rows(passportPassage, ['p1'])).map((row) => row.text)).toEqual(['Et afsnit.']);
  });

  it('shows the proofs of the fact and what was corrected in its table, not those of others', async () => {
    expect((await lake.rows(passportFindings, ['a1'])).map((row) => row.finding_id)).toEqual(['f1', 'f2']);
    expect(await lake.rows(passportFindings, ['b1'])).toEqual([]);
  });

  it('knows all places that print the same figure, the one that counts first', async () => {
    const expected = [
      ['a1', true],
      ['a2', false],
    ];
    for (const asked of ['a1', 'a2']) {
      const rows = await lake.rows(passportRepeats, [asked]);
      expect(rows.map((row) => [row.fact_id, row.counts])).toEqual(expected);
    }
  });
});

describe('sources', () => {
  it('lists documents and the items of one', async () => {
    expect((await lake.rows(sourceDocuments)).map((row) => row.document_id).sort()).toEqual(['d1', 'd2']);
    expect((await lake.rows(sourceItems, ['soroe', 'd1'])).map((row) => row.item_no)).toEqual(['215']);
    expect(await lake.rows(sourceItems, ['soroe', 'none'])).toEqual([]);
  });

  it('lists findings, warnings first, with what the document prints for their facts', async () => {
    const all = await lake.rows(allFindings);
    expect(all[0]?.finding_id).toBe('f2');
    expect(all).toHaveLength(4);
    const own = await lake.rows(documentFindings, ['soroe', 'd1']);
    expect((await lake.rows(municipalityFindings, ['soroe'])).map(({ document_id }) => document_id)).toEqual(
      all.filter(({ municipality }) => municipality === 'Sorø').map(({ document_id }) => document_id),
    );
    expect(own.find((row) => row.finding_id === 'f1')).toMatchObject({ printed_1: '-8.106', printed_2: null });
  });
});
