import { expect, it } from 'vitest';
import { extractDocument } from '../gold.ts';

const HEAD = `Ellebæk Kommune

Plan- og Teknikudvalget

Mødet den 18. september 2024

1. Budgetopfølgning pr. 31. august 2024

Sagsfremstilling

`;

async function granted(sentence: string): Promise<unknown[]> {
  const { facts } = await extractDocument(Buffer.from(`${HEAD}${sentence}\n`), 'document.txt');
  return facts.map(({ measure, value, committee, area }) => [measure, value, committee, area]);
}

const OURS = 'Plan- og Teknikudvalget';

it.each([
  'Der foreslås en tilbageførsel af 1,8 mio. kr. til kommunekassen.',
  'Der sker tilbageførsel af 1,8 mio. kr. til kassebeholdningen fra vejene.',
  'Udvalget afgiver 1,8 mio. kr. til kassen.',
])('takes what is given up from the committee, not the cash: %s', async (sentence) => {
  expect(await granted(sentence)).toEqual([['appropriation', -1_800_000, OURS, null]]);
});

it('still adds what is put into the cash to it', async () => {
  expect(await granted('Restbeløbet på 1,8 mio. kr. tilføres kassen.')).toEqual([
    ['appropriation', 1_800_000, null, 'Kassebeholdning'],
  ]);
});

it('gives what leaves a buffer pool to its purposes, and to none of them the whole', async () => {
  const sentence =
    'Der frigøres 5,5 mio. kr. fra bufferpuljen til vintertjeneste (3,2 mio. kr.) og havnene (2,3 mio. kr.).';
  expect(await granted(sentence)).toEqual([
    ['appropriation', 5_500_000, OURS, null],
    ['appropriation', 3_200_000, OURS, 'vintertjeneste'],
    ['appropriation', 2_300_000, OURS, 'havnene'],
  ]);
});

it('grants the pool that is set up', async () => {
  expect(await granted('Der blev etableret en bufferpulje på 14 mio. kr.')).toEqual([
    ['appropriation', 14_000_000, OURS, null],
  ]);
});

it('measures a number of the same day a year before on that day', async () => {
  const text = 'Pr. 1. juni 2024 var der 214 modtagere af sygedagpenge mod 231 på samme tidspunkt i 2022.';
  const { facts } = await extractDocument(Buffer.from(`${HEAD}${text}\n`), 'document.txt');
  expect(facts.map(({ value, as_of }) => [value, as_of])).toEqual([
    [214, '2024-06-01'],
    [231, '2022-06-01'],
  ]);
});
