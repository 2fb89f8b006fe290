import { describe, expect, it } from 'vitest';
import { columnsOf, lakeTables, type LakeTable } from '../../../pipeline/lake/schema.ts';
import { codesOf } from '../../../src/answers/codes.ts';
import { formats } from '../../../src/format.ts';
import { exploreWords } from '../../../src/messages/explore.ts';
import { words } from '../../../src/messages/index.ts';

function codes(table: LakeTable, column: string, language: 'da' | 'en' = 'da') {
  return codesOf(table, column, language, words(language), exploreWords(language), formats(language));
}

describe('codes', () => {
  it('stand with the words that the reader knows them by', () => {
    expect(codes('facts', 'measure')).toContainEqual(['reversal_rate', 'omgørelsesprocent']);
    expect(codes('facts', 'domain')).toContainEqual(['transfers', 'Overførsler mellem år']);
    expect(codes('facts', 'unit')).toContainEqual(['fte', 'fuldtidspersoner']);
    expect(codes('facts', 'domain', 'en')).toContainEqual(['accounts', 'Accounts']);
    expect(codes('facts', 'quote')).toEqual([]);
  });

  it('are none of a cell’s unit, which stands as it is printed', () => {
    expect(codes('cells', 'unit')).toEqual([]);
  });

  it('are told in Danish for every column whose description lists some', () => {
    const coded = lakeTables.flatMap((table) =>
      columnsOf(table).map(({ name }) => ({ name: `${table}.${name}`, codes: codes(table, name) })),
    );
    const some = coded.filter((column) => column.codes.length > 0);
    expect(some.map(({ name }) => name)).toEqual([
      ...['domain', 'measure', 'transfer', 'economy', 'frame', 'report', 'unit', 'bound', 'standing'].map(
        (name) => `facts.${name}`,
      ),
      ...[
        'documents.format',
        'documents.municipality_source',
        'items.decision',
        'findings.severity',
        'findings.outcome',
      ],
    ]);
    for (const { name, codes: list } of some)
      for (const [code, word] of list) expect(word, `${name} ${code}`).not.toBe('');
  });
});
