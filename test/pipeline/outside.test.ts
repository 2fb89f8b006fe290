import { describe, expect, it } from 'vitest';
import { danishFinding } from '../../src/messages/da-findings.ts';
import { extractText } from './gold.ts';

const minutes = (head: string, below = ''): string =>
  [
    'Lindeby Kommune',
    'Økonomiudvalget',
    'Møde tirsdag den 18. november 2025 kl. 17.30 i lokale 214, telefon 87 12 34 56',
    '',
    head,
    '',
    'Punkt 4: Anlægsbevilling på 2,4 mio. kr. til havnen',
    '',
    'Sagsfremstilling',
    '',
    'Der søges 2,4 mio. kr. til havnen i 2025.',
    '',
    below,
  ].join('\n');

function toldOf(text: string) {
  return extractText(new TextEncoder().encode(text), 'lindeby.txt').findings.flatMap(
    ({ code, values, line, outcome, item_no: item }) => {
      const told = JSON.parse(values) as Record<string, string>;
      const isOutside = code === 'outside_items' || told['reason'] === 'outside';
      return isOutside ? [{ line, item, danish: danishFinding(code, told, outcome) }] : [];
    },
  );
}

describe('an amount that stands where nothing is read', () => {
  it.each([
    ['Formanden oplyste, at der mangler 4,5 mio. kr. på ældreområdet.', ['4,5 mio. kr.']],
    ['Fraværet er 5,4 pct., og rammen er kr. 250.000.', ['5,4 pct.', '250.000 kr.']],
  ])('is remarked before the first item: %s', (head, printed) => {
    const told = toldOf(minutes(head));
    expect(told.map(({ line, item }) => [line, item])).toEqual(printed.map(() => [5, null]));
    for (const [at, one] of printed.entries())
      expect(told[at]?.danish).toContain(
        `${one} er ikke læst som et nøgletal, for det står uden for det, der læses af dagsordenens punkter`,
      );
  });

  it('is remarked in the list of attachments', () => {
    const told = toldOf(minutes('', 'Bilag\n\nNotat om merudgiften på 1,2 mio. kr.'));
    expect(told).toMatchObject([{ item: '4', line: 15 }]);
  });

  it('is told of a table once', () => {
    const told = toldOf(minutes('Område\tBudget\tRegnskab\nÆldre\t120,4\t121,8\nSundhed\t80,1\t79,5'));
    expect(told).toEqual([
      {
        line: 6,
        item: null,
        danish: '4 tal i rækker uden for dagsordenens punkter er ikke læst: "Ældre 120,4 121,8"',
      },
    ]);
  });

  it.each([
    ['the list of contents', '4. Anlægsbevilling på 2,4 mio. kr. til havnen ..... 3'],
    ['a part of a title', 'på 2,4 mio. kr. til havnen'],
    ['days and rooms', 'Tilstede: 7 medlemmer\nMødet varede 2 timer i lokale 14\nDen 3. oktober 2025'],
  ])('is none in %s', (_, head) => {
    expect(toldOf(minutes(head))).toEqual([]);
  });
});
