import { expect, it } from 'vitest';
import { sourceText, type Standing } from '../../../src/answers/source-text.ts';
import { formats } from '../../../src/format.ts';
import { words } from '../../../src/messages/index.ts';

const standing: Standing = {
  meeting_committee: 'Social- og Sundhedsudvalget',
  municipality: 'Sorø',
  reported_on: '2025-10-30',
  item_no: '584',
  table_no: '1',
};
const danish = { f: formats('da'), w: words('da') };

it('where a figure stands is told in words: committee, day, item and table', () => {
  expect(sourceText(standing, danish)).toBe('Social- og Sundhedsudvalget, 30. oktober 2025, punkt 584, tabel 1');
  expect(sourceText(standing, { f: formats('en'), w: words('en') })).toBe(
    'Social- og Sundhedsudvalget, 30 October 2025, item 584, table 1',
  );
});

it('what the minutes do not tell is left out, but for a day that is missing', () => {
  const bare = { ...standing, meeting_committee: null, reported_on: null, item_no: null, table_no: '' };
  expect(sourceText(bare, danish)).toBe(`Sorø, ${danish.w.charts.undated}`);
});
