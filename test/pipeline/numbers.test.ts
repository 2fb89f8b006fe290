import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue, printNumeral } from '../../pipeline/numerals.ts';
import { cellQuantity, quantities } from '../../pipeline/numbers.ts';

/** A number with up to three decimals, as it is printed: grouped or not. */
const numeral = fc
  .record({
    whole: fc.integer({ min: 0, max: 2_000_000_000 }),
    fraction: fc.integer({ min: 0, max: 999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    grouped: fc.boolean(),
  })
  .map(({ whole, fraction, decimals, grouped }) => {
    const value = Number(`${whole}.${String(fraction).padStart(3, '0').slice(0, decimals)}`);
    return { value, decimals, printed: printNumeral(value, decimals, grouped) };
  });

const signs = fc.constantFrom(
  { before: '', after: '', sign: 0 },
  { before: '-', after: '', sign: -1 },
  { before: '\u2212', after: '', sign: -1 },
  { before: '–', after: '', sign: -1 },
  { before: '+', after: '', sign: 1 },
  { before: '(', after: ')', sign: -1 },
);

const units = fc.constantFrom(
  { printed: '', unit: null, scale: null },
  { printed: ' kr.', unit: 'kr', scale: 1 },
  { printed: ' kroner', unit: 'kr', scale: 1 },
  { printed: ' t.kr.', unit: 'kr', scale: 1e3 },
  { printed: ' tkr.', unit: 'kr', scale: 1e3 },
  { printed: ' mio. kr.', unit: 'kr', scale: 1e6 },
  { printed: ' mio.kr.', unit: 'kr', scale: 1e6 },
  { printed: '\u00a0mio. kr.', unit: 'kr', scale: 1e6 },
  { printed: ' millioner kroner', unit: 'kr', scale: 1e6 },
  { printed: ' mia. kr.', unit: 'kr', scale: 1e9 },
  { printed: '%', unit: 'pct', scale: 1 },
  { printed: ' %', unit: 'pct', scale: 1 },
  { printed: ' pct.', unit: 'pct', scale: 1 },
  { printed: ' procent', unit: 'pct', scale: 1 },
  { printed: ' pct. point', unit: 'pct_point', scale: 1 },
  { printed: ' procentpoint', unit: 'pct_point', scale: 1 },
);

/** The only number of a text. */
function only(text: string): ReturnType<typeof quantities>[number] {
  const found = quantities(text, 0, []);
  expect(found, text).toHaveLength(1);
  const [quantity] = found;
  if (quantity === undefined) throw new Error(`no number in: ${text}`);
  return quantity;
}

describe('numerals', () => {
  it('are read as they are printed', () => {
    fc.assert(
      fc.property(numeral, ({ value, printed }) => {
        expect(numeralValue(printed)).toBe(value);
      }),
    );
  });

  it('have one or two decimals behind a dot where they are of millions', () => {
    expect(quantities('en bevilling på 7.99 mill. kr.', 0, [])).toMatchObject([
      { printed: '7.99', low: 7.99, decimals: 2 },
    ]);
    expect(quantities('en bevilling på 7.990 mio. kr.', 0, [])).toMatchObject([{ low: 7990, decimals: 0 }]);
    expect(quantities('kl. 12.30 den', 0, [])[0]?.low).not.toBe(12.3);
  });

  it('have dots between thousands and a comma before decimals', () => {
    expect(numeralValue('1.467.193')).toBe(1_467_193);
    expect(numeralValue('24.453')).toBe(24_453);
    expect(numeralValue('3,985')).toBe(3.985);
    expect(printNumeral(-16_152, 0)).toBe('-16.152');
    expect(printNumeral(2093.8, 1)).toBe('2.093,8');
  });

  it.each(['', '1.2', '12.34', '1.2345', '1,', ',5', '1,2,3', '1.234.5', '-5', 'fem', '1 23'])(
    'are not "%s"',
    (printed) => {
      expect(numeralValue(printed)).toBeNaN();
    },
  );
});

describe('a table cell', () => {
  it('keeps value, sign, unit and place of its number through every Danish format', () => {
    fc.assert(
      fc.property(
        numeral,
        signs,
        units,
        fc.nat(3),
        fc.nat(3),
        fc.nat(1000),
        (number, sign, unit, lead, tail, start) => {
          const core = `${sign.before}${number.printed}${sign.after}`;
          const text = `${' '.repeat(lead)}${core}${unit.printed}${' '.repeat(tail)}`;
          const quantity = cellQuantity(text, start);
          expect(quantity, text).not.toBeNull();
          expect(quantity).toMatchObject({
            low: number.value,
            high: number.value,
            sign: sign.sign,
            decimals: number.decimals,
            unit: unit.unit,
            scale: unit.scale,
            printed: core,
            span: { start: start + lead, end: start + lead + core.length },
          });
        },
      ),
    );
  });

  it('is negative in parentheses', () => {
    expect(cellQuantity('(4,7)', 3)).toMatchObject({
      low: 4.7,
      sign: -1,
      printed: '(4,7)',
      span: { start: 3, end: 8 },
    });
    expect(cellQuantity('(16.152) kr.', 0)).toMatchObject({ low: 16_152, sign: -1, unit: 'kr' });
  });

  it('may carry the mark of a footnote', () => {
    expect(cellQuantity('24.453*', 0)).toMatchObject({ printed: '24.453', low: 24_453 });
    expect(cellQuantity('864 **', 0)).toMatchObject({ printed: '864', low: 864 });
    expect(cellQuantity('24.453 1)', 0)).toMatchObject({ printed: '24.453', low: 24_453 });
  });

  it('may leave a space behind its sign', () => {
    const quantity = cellQuantity('- 661', 10);
    expect(quantity).toMatchObject({ low: 661, sign: -1, printed: '- 661', span: { start: 10, end: 15 } });
  });

  it('is zero when it is a lone dash', () => {
    for (const dash of ['-', '–', '—', '\u2212', ' - '])
      expect(cellQuantity(dash, 0)).toMatchObject({ low: 0, sign: 0 });
  });

  it.each(['', ' ', 'Uddannelse', 'I alt', '(5', '5)', '1.2.3', '3-5 dage om ugen', '11,4 og 5,7', 'nr. 5 af 8'])(
    'holds no number in "%s"',
    (text) => {
      expect(cellQuantity(text, 0)).toBeNull();
    },
  );

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quantity = cellQuantity(text, 0);
        if (quantity !== null) expect(text).toContain(quantity.printed);
      }),
    );
  });
});

describe('prose', () => {
  it('keeps value, sign, unit and place of an amount through every Danish format', () => {
    const printedSigns = signs.filter(({ after }) => after === '');
    fc.assert(
      fc.property(numeral, printedSigns, units, fc.nat(1000), (number, sign, unit, offset) => {
        const head = 'Der er tale om ';
        const core = `${sign.before}${number.printed}`;
        const [quantity] = quantities(`${head}${core}${unit.printed} i alt`, offset, []);
        expect(quantity).toMatchObject({
          low: number.value,
          high: number.value,
          sign: sign.sign,
          unit: unit.unit,
          scale: unit.scale,
          printed: core,
          span: { start: offset + head.length, end: offset + head.length + core.length },
        });
      }),
    );
  });

  it('prints a negative amount in parentheses', () => {
    expect(only('Resultatet er (4,7) mio. kr. i alt')).toMatchObject({ low: 4.7, sign: -1 });
  });

  it('prints a range once, with both its ends', () => {
    expect(only('Leje af hallen er ca. 13-18.000 kr.')).toMatchObject({
      low: 13_000,
      high: 18_000,
      unit: 'kr',
      bound: 'low',
    });
    expect(only('mellem 32 og 34 % af de unge')).toMatchObject({ low: 32, high: 34, unit: 'pct' });
    expect(only('det koster 2-3 mio. kr.')).toMatchObject({ low: 2, high: 3, scale: 1e6 });
    expect(only('det koster 2,5 til 3 mio. kr.')).toMatchObject({ low: 2.5, high: 3, scale: 1e6 });
  });

  it('prints two numbers where no range is meant', () => {
    const values = (text: string): number[] => quantities(text, 0, []).map(({ low }) => low);
    expect(values('8,0 mio. kr. i den ene og 0,7 mio. kr. i den anden')).toEqual([8, 0.7]);
    expect(values('antallet er steget fra 63 til 70')).toEqual([63, 70]);
    expect(values('mellem 40 og 30 sager')).toEqual([40, 30]);
  });

  it('tells the two ends of a move, which share a unit', () => {
    const [from, to] = quantities('andelen er faldet fra 30 til 25 %', 0, []);
    expect(from).toMatchObject({ low: 30, transition: 'from', unit: 'pct' });
    expect(to).toMatchObject({ low: 25, transition: 'to', unit: 'pct' });
  });

  it.each([
    ['ca. 80.000 kr.', 'about'],
    ['omkring 80.000 kr.', 'about'],
    ['knap 3 mio. kr.', 'about'],
    ['godt 16,2 mio. kr.', 'about'],
    ['mindst 5 pct.', 'at_least'],
    ['mere end 95 %', 'more_than'],
    ['op til 3 %', 'at_most'],
    ['højst 12 elever', 'at_most'],
    ['færre end 20 sager', 'less_than'],
    ['ikke under 20 sager', 'at_least'],
    ['ikke mere end 20 sager', 'at_most'],
    ['netop 20 sager', 'exact'],
  ])('says how exact "%s" is: %s', (text, bound) => {
    expect(only(`Der er ${text} i år`).bound).toBe(bound);
  });

  it('may print the unit before the number', () => {
    expect(only('Foreningen lagde kr. 5.000 i messen')).toMatchObject({ low: 5000, unit: 'kr', scale: 1 });
    expect(only('Kommunen er nr. 38 i landet')).toMatchObject({ low: 38, unit: 'rank' });
    expect(only('Kommunen er på plads 16 i landet')).toMatchObject({ low: 16, unit: 'rank' });
  });

  it('tells a rank from places moved', () => {
    expect(only('fra en 54. plads i landet')).toMatchObject({ low: 54, unit: 'rank' });
    expect(only('rykker 31 pladser frem')).toMatchObject({ low: 31, unit: 'places' });
    expect(only('kommunen er den tredje bedste')).toMatchObject({ low: 3, unit: 'rank' });
  });

  it.each([
    ['Prisen er 2\u00a0093\u00a0800 kr.', 2_093_800, '2\u00a0093\u00a0800'],
    ['Prisen er 2 093 800 kr.', 2_093_800, '2 093 800'],
    ["Prisen er 2'093'800 kr.", 2_093_800, "2'093'800"],
    ['Prisen er 2½ mio. kr.', 2.5, '2½'],
    ['Prisen er kr. 5.000,-', 5000, '5.000'],
    ['Prisen er mio. kr. 3,2', 3.2, '3,2'],
  ])('reads the amount of "%s"', (text, low, printed) => {
    expect(only(text)).toMatchObject({ low, printed, unit: 'kr' });
  });

  it('prints amounts as words before their unit', () => {
    expect(only('en pulje på halvanden mio. kr.')).toMatchObject({ low: 1.5, scale: 1e6, printed: 'halvanden' });
    expect(only('en pulje på en halv million kroner')).toMatchObject({ low: 0.5, scale: 1e6, printed: 'en halv' });
    expect(only('en pulje på en million kroner')).toMatchObject({ low: 1, scale: 1e6, printed: 'en' });
    expect(only('et fald på et procentpoint')).toMatchObject({ low: 1, unit: 'pct_point', printed: 'et' });
    expect(only('i alt tyve elever')).toMatchObject({ low: 20, printed: 'tyve' });
    expect(quantities('det tager en halv dag og en kop kaffe', 0, [])).toEqual([]);
  });

  it('takes the end of a hyphenated name for no number', () => {
    expect(quantities('udgifter til covid-19 i år', 0, [])).toEqual([]);
  });

  it('prints small numbers as words before a unit or a noun', () => {
    expect(only('det er ni procent af de ansatte')).toMatchObject({ low: 9, unit: 'pct', printed: 'ni' });
    expect(only('i alt syv kommuner')).toMatchObject({ low: 7, printed: 'syv' });
    expect(quantities('det sker to gange om året', 0, [])).toEqual([]);
  });

  it('holds no number in a place that something else claims', () => {
    const text = 'Den 14. marts var der 58 småjobs';
    expect(quantities(text, 0, [{ start: 0, end: 13 }]).map(({ printed }) => printed)).toEqual(['58']);
  });

  it('holds no number within a word, a version or a longer numeral', () => {
    expect(quantities('Covid19 og A4 og 1.2.3 i bilag', 0, []).filter(({ low }) => low === 19 || low === 4)).toEqual(
      [],
    );
    expect(quantities('', 0, [])).toEqual([]);
  });

  it('always points to the characters it printed', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      numeral.map(({ printed }) => ` ${printed} `),
      fc.constantFrom(' mio. kr. ', ' % ', ' fra ', ' til ', '-', ' – '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { span, printed, low, high } of quantities(text, 7, [])) {
          expect(text.slice(span.start - 7, span.end - 7)).toBe(printed);
          expect(Number.isFinite(low) && low <= high).toBe(true);
        }
      }),
    );
  });
});
