/** Whose an item is that an economic committee reads. */
import { describe, expect, it } from 'vitest';
import { extractText } from './gold.ts';

const TITLE = 'Budgetopfølgning pr. 31. august 2024';

/** Whose the amounts are of an item that the economic committee of an invented municipality reads. */
function committees(text: string): unknown[] {
  const minutes = `Enby Kommune
Økonomiudvalget
Referat af mødet den 9. september 2024

Punkt 4: ${TITLE}

Sagsfremstilling

${text}

Beslutning

Godkendt.
`;
  return extractText(new TextEncoder().encode(minutes), 'enby.txt').facts.map(({ committee }) => committee);
}

describe('an item under a title that names a report and nothing else', () => {
  const RESULT = 'Der forventes et mindreforbrug på 0,6 mio. kr. på driften.';

  it('is of the whole municipality', () => {
    expect(committees(RESULT)).toEqual([null]);
  });

  it.each([
    'Bilaget viser tallene for Økonomiudvalgets område.',
    'Nedenfor gennemgås Økonomiudvalgets budgetområder.',
    'Det svarer til 0,2 pct. af Økonomiudvalgets samlede ramme.',
  ])("is the committee's that met where it speaks of that one's area alone: %s", (sentence) => {
    expect(committees(`${RESULT} ${sentence}`)).toEqual(['Økonomiudvalget']);
  });

  it('is of the whole municipality where it speaks of other committees, too', () => {
    const both = `${RESULT} Resultatet på Økonomiudvalgets område er forbedret, som på Teknik- og Miljøudvalgets område.`;
    expect(committees(both)).toEqual([null]);
  });
});

describe('an item of minutes that do not say who met', () => {
  const committeesOf = (recommendation: string, body: string): unknown[] =>
    extractText(
      new TextEncoder().encode(`1. Regnskabsprognose for 2024

Indstilling

${recommendation}

Sagsfremstilling

${body}
`),
      'enby.txt',
    ).facts.map(({ committee }) => committee);
  const RESULT = 'Der forventes et merforbrug på 2,0 mio. kr. i 2024.';

  it.each([
    'Børneforvaltningen indstiller til Børne- og Ungdomsudvalget, at prognosen godkendes.',
    'Det indstilles, at sagen drøftes. Direktionen anbefaler over for Børne- og Ungdomsudvalget, at prognosen godkendes.',
  ])('is of the committee that it is recommended to: %s', (recommendation) => {
    expect(committeesOf(recommendation, RESULT)).toEqual(['Børne- og Ungdomsudvalget']);
    expect(committeesOf(recommendation, `Samlet set ${RESULT.toLowerCase().replace('der ', '')}`)).toEqual([
      'Børne- og Ungdomsudvalget',
    ]);
  });

  it('is of nobody where it is recommended to the economic committee', () => {
    expect(committeesOf('Forvaltningen indstiller til Økonomiudvalget, at prognosen godkendes.', RESULT)).toEqual([
      null,
    ]);
  });
});
