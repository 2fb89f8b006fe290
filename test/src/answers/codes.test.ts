import { describe, expect, it } from 'vitest';
import { columnsOf, lakeTables } from '../../../pipeline/lake/schema.ts';
import { codesOf } from '../../../src/answers/codes.ts';
import { formats } from '../../../src/format.ts';
import { exploreWords } from '../../../src/messages/explore.ts';
import { words } from '../../../src/messages/index.ts';

function codes(column: string, language: 'da' | 'en' = 'da') {
  return codesOf(column, language, words(language), exploreWords(language), formats(language));
}

describe('codes', () => {
  it('stand with the words that the reader knows them by', () => {
    expect(codes('measure')).toContainEqual(['reversal_rate', 'omgørelsesprocent']);
    expect(codes('domain')).toContainEqual(['transfers', 'Overførsler mellem år']);
    expect(codes('unit')).toContainEqual(['fte', 'fuldtidspersoner']);
    expect(codes('domain', 'en')).toContainEqual(['accounts', 'Accounts']);
    expect(codes('quote')).toEqual([]);
  });

  it('are told in Danish for every column whose description lists some', () => {
    const coded = lakeTables.flatMap((table) => columnsOf(table).filter(({ name }) => codes(name).length > 0));
    expect(new Set(coded.map(({ name }) => name))).toEqual(
      new Set([
        ...['domain', 'measure', 'transfer', 'economy', 'frame', 'report', 'unit', 'bound', 'standing'],
        ...['format', 'municipality_source', 'decision', 'severity', 'outcome'],
      ]),
    );
    for (const { name } of coded) for (const [code, word] of codes(name)) expect(word, `${name} ${code}`).not.toBe('');
  });
});
