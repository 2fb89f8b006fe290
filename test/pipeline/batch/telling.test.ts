import { describe, expect, it } from 'vitest';
import { countKinds, kindsOf, passedOverLines, summaryJson } from '../../../pipeline/batch/telling.ts';
import type { PassedOver } from '../../../pipeline/batch/sources.ts';

const met = (...kinds: readonly string[]): PassedOver[] =>
  kinds.map((kind, place) => ({ path: `/in/${String(place)}`, place: String(place), kind, isFile: true }));

const counted = (...kinds: readonly string[]): ReturnType<typeof countKinds> => countKinds(kindsOf(met(...kinds)));

describe('what was passed over', () => {
  it('is counted by kind, the commonest first, in whatever order it is met', () => {
    const counts = Object.entries(counted('.png', '.docx', '', '.docx'));
    expect(counts).toEqual([
      ['.docx', 2],
      ['.png', 1],
      ['without extension', 1],
    ]);
    expect(Object.entries(counted('.docx', '', '.docx', '.png'))).toEqual(counts);
  });

  it('is told once, with the way out for office files', () => {
    expect(passedOverLines(counted('.docx', '.png', '.docx'))).toEqual([
      'passed over: 2 .docx, 1 .png',
      'minutes in .docx are read once they are saved as PDF',
    ]);
    expect(passedOverLines(counted('.png'))).toEqual(['passed over: 1 .png']);
    expect(passedOverLines(counted())).toEqual([]);
  });

  it('is told in one line however many kinds there are', () => {
    const [line = '', ...more] = passedOverLines(counted(...'abcdefghijkl'.split('').map((letter) => `.${letter}`)));
    expect(line).toMatch(/^passed over: 1 \.a, .*, 1 \.h, 4 others$/);
    expect(more).toEqual([]);
  });

  it('is told to programs by kind', () => {
    expect(JSON.parse(summaryJson(null, [], counted('.docx')))).toMatchObject({ passed_over: { '.docx': 1 } });
  });
});
