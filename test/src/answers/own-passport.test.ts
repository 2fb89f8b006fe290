import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract.ts';
import {
  passportCells,
  passportFact,
  passportFindings,
  passportPassage,
  passportRepeats,
} from '../../../pipeline/lake/queries/passport.ts';
import { documentFindings } from '../../../pipeline/lake/queries/sources.ts';
import { parseReference } from '../../../pipeline/reference.ts';
import type { Extraction } from '../../../pipeline/types/extraction.ts';
import { passportIn, remarksOn } from '../../../src/answers/own-passport.ts';
import { openLakeOf, type OpenLake } from '../../pipeline/lake/queries/lake.ts';

const file = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));
const reference = parseReference(
  {
    committees: file('data/reference/committees.csv').toString(),
    municipalities: file('data/reference/municipalities.csv').toString(),
  },
  null,
);

let read: Extraction;
let lake: OpenLake;

beforeAll(async () => {
  read = await extract(new Uint8Array(file('seeds/soroe-2024-03-14.txt')), 'soroe-2024-03-14.txt', reference);
  lake = await openLakeOf([read]);
});

afterAll(async () => {
  await lake.close();
});

describe('the passport of a figure in a file that was just read', () => {
  it('says of every tenth figure what the lake would say of it', async () => {
    const asked = read.facts.filter((_, at) => at % 10 === 0);
    expect(asked.some(({ table_no }) => table_no !== null)).toBe(true);
    expect(asked.some(({ table_no }) => table_no === null)).toBe(true);
    for (const { fact_id } of asked) {
      const own = passportIn(read, fact_id);
      const key = [fact_id];
      const [fact] = await lake.rows(passportFact, key);
      const [passage] = await lake.rows(passportPassage, key);
      expect(own).toMatchObject({
        fact,
        cells: await lake.rows(passportCells, key),
        findings: await lake.rows(passportFindings, key),
        repeats: await lake.rows(passportRepeats, key),
      });
      expect(own?.passage?.text).toBe(passage?.text);
    }
  });

  it('marks one cell of the printed table, and proves the figure', () => {
    const cell = read.facts.find(({ printed, table_no }) => printed === '-8.106' && table_no === '2a');
    const own = passportIn(read, cell?.fact_id ?? '');
    expect(own?.cells.filter(({ asked }) => asked).map(({ text }) => text)).toEqual(['-8.106']);
    expect(own?.findings.map(({ code }) => code)).toContain('deviation_check');
    expect(own?.fact).toMatchObject({ item_no: '215', meeting_date: '2024-03-14', sign_rule: 'note below the table' });
  });

  it('knows no figure of another file', () => {
    expect(passportIn(read, '0000000000000000')).toBeNull();
  });
});

describe('the remarks on a file that was just read', () => {
  it('are those of the lake, in its order of doubt', async () => {
    const { municipality_slug, document_id } = read.document;
    const written = await lake.rows(documentFindings, [municipality_slug, document_id]);
    const own = remarksOn(read);
    expect(own.map(({ severity, line }) => [severity, line])).toEqual(
      written.map(({ severity, line }) => [severity, line]),
    );
    const byId = new Map(own.map((row) => [row.finding_id, row]));
    for (const row of written) expect(byId.get(row.finding_id)).toMatchObject(row);
  });
});
