import { describe, expect, it } from 'vitest';
import { explain } from '../../../pipeline/explain.ts';
import { numberLines } from '../../../pipeline/explanation/telling.ts';
import { readReference } from '../../../pipeline/batch/sources.ts';
import { root } from '../gold.ts';
import { textOf } from '../minutes-of.ts';

async function linesOf(title: string, text: string): Promise<string[][]> {
  const bytes = new TextEncoder().encode(textOf(title, text));
  const { numbers } = await explain(bytes, 'lindeby.txt', await readReference(root, null), 9);
  return numbers.map(numberLines);
}

describe('an explanation as text', () => {
  it('tells place, words, trials and roles of a figure in aligned lines', async () => {
    const [lines] = await linesOf('Regnskab 2024', 'Skoleudvalget har et merforbrug på 5,2 mio. kr.');
    expect(lines?.map((line) => line.replace(/\([0-9a-f]{16}\)/, '(ID)'))).toEqual([
      'line 9, item 4, characters 145-148: 5,2',
      '  stands in  Skoleudvalget har et merforbrug på 5,2 mio. kr.',
      '  quantity   5.2, exact, unit kr ("mio. kr."), times 1000000',
      '  words           1  clause    before  "merforbrug"     measure deviation, direction 1',
      '                  4  clause    before  "Skoleudvalget"  committee Skoleudvalget',
      '                300  item      before  "Regnskab"       domain accounts, measure actual',
      '                300  item      before  "2024"           fiscalYear 2024, targetYears 2024',
      '                395  document  before  "Regnskab 2024"  committee none',
      '  tried as   accounts  kr  fits as deviation, score 1.300, taken',
      '             activity  kr  refused: no figures in this unit',
      expect.stringMatching(/^ {2}not tried {2}no word of: transfers, /),
      '  figure     accounts deviation 5200000 kr (ID)',
      '               domain       accounts       from "Regnskab" (item, 300)',
      '               measure      deviation      from "merforbrug" (clause, 1)',
      '               entity       Lindeby        from the municipality whose minutes these are',
      '               committee    Skoleudvalget  from "Skoleudvalget" (clause, 4)',
      '               fiscal_year  2024           from "2024" (item, 300)',
      '               report       final          from a rule or default of the kind',
      '               period       2024           from its year',
      '               sign         +              from word: merforbrug',
    ]);
  });

  it('names under a kind the words that were passed over, and where the number stands instead', async () => {
    const [lines] = await linesOf('Regnskab 2024', 'Regnskabet omfatter anlæg med et forbrug over 2 mio. kr.');
    expect(lines).toContain('  figure     none');
    expect(lines?.some((line) => /^ +"forbrug" +spent_to_date +\d+ +passed over: a limit of money$/.test(line))).toBe(
      true,
    );
    expect(lines?.at(-1)).toMatch(/^ {2}instead {4}a remark \([0-9a-f]{16}\): 2 mio\. kr\. became no figure, as /);
  });

  it('is three lines for digits that are no quantity', async () => {
    const [lines] = await linesOf('Regnskab 2024', 'Sagen genoptages den 14. august.');
    expect(lines).toEqual([
      expect.stringMatching(/^line 9, item 4, characters \d+-\d+: 14\. august$/),
      '  stands in  Sagen genoptages den 14. august.',
      '  quantity   none: a date',
    ]);
  });
});
