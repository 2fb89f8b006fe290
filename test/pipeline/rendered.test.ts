/**
 * Whatever the table, every layout gives it back. What a layout cannot carry is not asked of it: one cell per line has
 * no empty cells, no sections, at least two columns of figures and no years as headers, since nothing tells a label
 * from the cell above it; dot leaders carry one column of amounts without a header; an empty corner is no line.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { endPrinting, pdfOf } from '../pdf.ts';
import type { DrawnRow, DrawnTable, Layout } from '../rendering.ts';
import { drawHtml, drawText, isSection, LAYOUTS } from '../rendering.ts';
import { extractDocument } from './gold.ts';

const SEED = 20_240_314;
const RUNS = 30;
const PDF_RUNS = 6;

/** A figure as printed, and the number that it prints; null where the cell is empty. */
interface Figure {
  readonly printed: string;
  readonly number: number | null;
}

const EMPTY: Figure = { printed: '', number: null };

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');

function print(hundredths: number, decimals: number): string {
  const [whole = '', fraction = ''] = (hundredths / 100).toFixed(decimals).split('.');
  return grouped(whole) + (fraction === '' ? '' : `,${fraction}`);
}

type Form = 'whole' | 'tenths' | 'hundredths' | 'percent';
type Minus = '-' | '−' | '(';

const DECIMALS: Readonly<Record<Form, number>> = { whole: 0, tenths: 1, hundredths: 2, percent: 1 };
const STEP: Readonly<Record<Form, number>> = { whole: 100, tenths: 10, hundredths: 1, percent: 10 };

const figure = (form: Form, minus: Minus, gaps: boolean): fc.Arbitrary<Figure> => {
  const most = form === 'percent' ? 999 : 30_000;
  const number = fc.tuple(fc.integer({ min: 1, max: most }), fc.boolean()).map(([steps, negative]): Figure => {
    const size = steps * STEP[form];
    const bare = print(size, DECIMALS[form]);
    const parentheses = minus === '(' && form !== 'percent';
    const signed = negative ? (parentheses ? `(${bare})` : `${minus === '(' ? '-' : minus}${bare}`) : bare;
    return { printed: form === 'percent' ? `${signed} %` : signed, number: (negative ? -size : size) / 100 };
  });
  const zero = fc.constantFrom('0', '0,0', '-').map((printed): Figure => ({ printed, number: 0 }));
  const all: fc.WeightedArbitrary<Figure>[] = [
    { weight: 12, arbitrary: number },
    { weight: 1, arbitrary: zero },
    { weight: gaps ? 1 : 0, arbitrary: fc.constant(EMPTY) },
  ];
  return fc.oneof(...all);
};

const AREAS = ['Skoler', 'Dagpleje', 'Hjemmepleje', 'Biblioteker', 'Vandløb', 'Ældreboliger', 'Byudvikling', 'Fritid'];
const MORE = ['kultur', 'anlæg af stier', 'særlige tilbud', 'rengøring', 'ældre', 'unge', 'borgerservice', 'it'];
const label = fc
  .tuple(
    fc.constantFrom(...AREAS),
    fc.constantFrom('', ' og ', ' for ', ', ', '-, '),
    fc.constantFrom(...MORE),
    fc.constantFrom('', ' mv.', ', drift'),
  )
  .map(([first, join, second, end]) => (join === '' ? `${first}${end}` : `${first}${join}${second}${end}`));

const HEADERS = ['Oprindeligt budget', 'Korrigeret budget', 'Forbrug', 'Forventet regnskab', 'Regnskab', 'Afvigelse'];
const columnsOf = (count: number, years: boolean): fc.Arbitrary<string[]> => {
  const named = fc.shuffledSubarray(HEADERS, { minLength: count, maxLength: count });
  const dated = fc
    .integer({ min: 2012, max: 2020 })
    .map((first) => Array.from({ length: count }, (_, at) => String(first + at)));
  return years ? fc.oneof({ weight: 5, arbitrary: named }, { weight: 1, arbitrary: dated }) : named;
};

/** What a layout can carry. */
interface Carries {
  readonly columns: { readonly min: number; readonly max: number };
  readonly gaps: boolean;
  readonly sections: boolean;
  readonly years: boolean;
  readonly corner: boolean;
}

const EVERYTHING: Carries = { columns: { min: 1, max: 6 }, gaps: true, sections: true, years: true, corner: false };
const CARRIES: Partial<Record<Layout, Carries>> = {
  'one cell per line': { columns: { min: 2, max: 6 }, gaps: false, sections: false, years: false, corner: true },
  'dot leaders': { columns: { min: 1, max: 1 }, gaps: false, sections: false, years: false, corner: true },
};

/** A table with the numbers that its figures print. */
interface Sample {
  readonly table: DrawnTable;
  readonly numbers: readonly (readonly (number | null)[])[];
}

const TOTAL = 'I alt';
const hasDigit = ({ printed }: Figure): boolean => /\d/u.test(printed);

function sampleOf(carries: Carries): fc.Arbitrary<Sample> {
  const shape = fc.record({
    count: fc.integer(carries.columns),
    forms: fc.array(fc.constantFrom<Form>('whole', 'tenths', 'hundredths', 'percent'), { minLength: 6, maxLength: 6 }),
    minus: fc.constantFrom<Minus>('-', '−', '('),
    corner: fc.constantFrom('Område', 'Politikområde', ...(carries.corner ? [] : [''])),
    labels: fc.uniqueArray(label, { minLength: 3, maxLength: 25 }),
    section: carries.sections ? fc.option(fc.constantFrom('Indenfor servicerammen', 'Drift')) : fc.constant(null),
    total: fc.boolean(),
  });
  return shape.chain(({ count, forms, minus, corner, labels, section, total }) => {
    const names = total ? [...labels, TOTAL] : labels;
    // A row needs a figure, or it would be a section's name; a column needs one, or nothing would stand below its
    // header.
    const cells = fc
      .tuple(...names.map(() => fc.tuple(...forms.slice(0, count).map((form) => figure(form, minus, carries.gaps)))))
      .filter(
        (rows) =>
          rows.every((row) => row.some(hasDigit)) &&
          Array.from({ length: count }, (_, at) => at).every((at) =>
            rows.some((row) => row[at] !== undefined && hasDigit(row[at])),
          ),
      );
    return fc.tuple(columnsOf(count, carries.years), cells).map(([columns, figures]): Sample => {
      const rows = names.map((name, at): DrawnRow => ({
        label: name,
        figures: (figures[at] ?? []).map(({ printed }) => printed),
      }));
      const opening: DrawnRow[] = section === null ? [] : [{ label: section, figures: columns.map(() => '') }];
      return {
        table: { corner, columns, rows: [...opening, ...rows] },
        numbers: [...opening.map(() => []), ...figures.map((row) => row.map(({ number }) => number))],
      };
    });
  });
}

/** A cell with a figure as `label / header = printed (number)`, and a row's label alone. */
function cellsOf({ table, numbers }: Sample, withHeader: boolean): string[] {
  return table.rows.flatMap((row, at) => [
    row.label,
    ...(isSection(row) ? [] : row.figures).flatMap((printed, column) => {
      const header = withHeader ? (table.columns[column] ?? '') : '';
      const number = numbers[at]?.[column] ?? null;
      return printed === '' ? [] : [`${row.label} / ${header} = ${printed} (${String(number)})`];
    }),
  ]);
}

async function readBack(bytes: Uint8Array, name: string, withHeader: boolean): Promise<string[]> {
  const { cells } = await extractDocument(bytes, name);
  return cells
    .filter((cell) => !cell.is_header && cell.text !== '')
    .map(({ column_no, text, row_label, column_label, quantity }) =>
      column_no === 0
        ? text
        : `${row_label ?? ''} / ${withHeader ? (column_label ?? '') : ''} = ${text} (${String(quantity)})`,
    );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const parameters = { seed: SEED, numRuns: RUNS, endOnFailure: false };

afterAll(endPrinting);

describe('a table', () => {
  for (const layout of Object.keys(LAYOUTS) as Layout[]) {
    const withHeader = layout !== 'dot leaders';
    it(`drawn with ${layout} is read back cell by cell`, async () => {
      await fc.assert(
        fc.asyncProperty(sampleOf(CARRIES[layout] ?? EVERYTHING), async (sample) => {
          const bytes = utf8(drawText(sample.table, layout));
          expect(await readBack(bytes, 'drawn.txt', withHeader)).toEqual(cellsOf(sample, withHeader));
        }),
        parameters,
      );
    });
  }

  it('drawn as a table of HTML is read back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(sampleOf(EVERYTHING), async (sample) => {
        expect(await readBack(utf8(drawHtml(sample.table)), 'drawn.html', true)).toEqual(cellsOf(sample, true));
      }),
      parameters,
    );
  });

  it.each([
    ['with lines', true],
    ['without lines', false],
  ])('printed as PDF %s is read back cell by cell', async (_, borders) => {
    await fc.assert(
      fc.asyncProperty(sampleOf(EVERYTHING), async (sample) => {
        const bytes = await pdfOf(drawHtml(sample.table, borders));
        expect(await readBack(bytes, 'drawn.pdf', true)).toEqual(cellsOf(sample, true));
      }),
      { ...parameters, numRuns: PDF_RUNS, endOnFailure: true },
    );
  });
});
