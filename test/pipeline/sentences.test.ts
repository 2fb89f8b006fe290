import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline/read/text.ts';
import { sentencesOf } from '../../pipeline/sentences.ts';
import type { Sentence } from '../../pipeline/types/sentences.ts';

function sentences(text: string): Sentence[] {
  const { document } = readText(new TextEncoder().encode(text), 'a.txt');
  return sentencesOf({ heading: 'Sagsfremstilling', role: 'body', lines: document.lines }, document.lines);
}

const texts = (text: string): string[] => sentences(text).map((sentence) => sentence.text.replaceAll(/\s+/gu, ' '));

describe('sentences', () => {
  it('go on with an amount that stands alone below the words that lead up to it', () => {
    expect(texts('Der er indstillet støtte for:\n47.500 kr. i alt')).toHaveLength(1);
    expect(texts('Der er Kgs. Enghavepuljen.')).toHaveLength(1);
  });

  it('end at a full stop before a capital', () => {
    expect(texts('Budgettet er 5 mio. kr. Regnskabet er mindre.')).toEqual([
      'Budgettet er 5 mio. kr.',
      'Regnskabet er mindre.',
    ]);
    expect(texts('Andelen er 15,7 pct. Det er lavere end i regionen.')).toHaveLength(2);
    expect(texts('Hvad sker der? Ingenting! Godt.')).toHaveLength(3);
  });

  it.each([
    'Det blev ca. 450 medarbejdere.',
    'Mødet er den 14. marts 2024 i Sorø.',
    'Det sker i 1. Økonomiske Redegørelse for 2024.',
    'Reglerne, jf. § 95, gælder bl.a. ledsagelse.',
    'Elever i 7. og 8. klasse kom.',
    'Der gives 0,7 mio. kr. fra puljen.',
    'Sorø er nr. 8 af 17.',
    'Klokken er kl. 9.00-13.00 i hallen.',
  ])('do not end within "%s"', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('end behind a rank that a capital follows', () => {
    expect(texts('Kommunen ligger som nr. 38. Det er en fremgang.')).toEqual([
      'Kommunen ligger som nr. 38.',
      'Det er en fremgang.',
    ]);
  });

  it('run over a page break that stands within them', () => {
    expect(texts('Tallet steg fra 63 til\n\f70 elever.')).toEqual(['Tallet steg fra 63 til 70 elever.']);
    expect(texts('Budgettet er ca.\n\f1,4 mio. kr.')).toEqual(['Budgettet er ca. 1,4 mio. kr.']);
    expect(texts('Budgettet holder.\n\fDer er 1 til.')).toHaveLength(2);
    expect(texts('De vigtigste er\n\f- skoler')).toHaveLength(2);
  });

  it('run over wrapped lines', () => {
    expect(texts('Der er et mindreforbrug på\n0,7 mio. kr. på skolerne og\nhallerne. Det er lidt.')).toEqual([
      'Der er et mindreforbrug på 0,7 mio. kr. på skolerne og hallerne.',
      'Det er lidt.',
    ]);
  });

  it('run over a wrapped line that begins with a name', () => {
    expect(
      texts('Andelen er 1,1 pct. point højere end gennemsnittet i Region\nMidtjylland og lavere end i landet.'),
    ).toEqual(['Andelen er 1,1 pct. point højere end gennemsnittet i Region Midtjylland og lavere end i landet.']);
  });

  it('run over a page break in their midst', () => {
    const text =
      'I fase 2 blev det sidste år besluttet at holde kurser for ca. 450 af\n\nkommunens medarbejdere i hele landet.\n';
    expect(texts(text)).toHaveLength(1);
  });

  it('do not run from one paragraph into the next', () => {
    expect(texts('Det første.\n\nDet andet.\n')).toEqual(['Det første.', 'Det andet.']);
    expect(texts('En kort linje uden punktum\n\nDet andet.\n')).toHaveLength(2);
  });

  it('know the sentence that opens their list', () => {
    const list = sentences(
      'Resultatet i februar 2024 er:\n\n- Der er 58 småjobs\n- Der er 4 aftaler\n\nDet er godt.\n',
    );
    expect(list.map(({ listItem, intro }) => [listItem, intro])).toEqual([
      [false, null],
      [true, 'Resultatet i februar 2024 er:'],
      [true, 'Resultatet i februar 2024 er:'],
      [false, null],
    ]);
  });

  it('know line, paragraph and characters of their place', () => {
    const text = 'Et er sagt. To er sagt.\n\nTre er sagt.\n';
    const found = sentences(text);
    expect(found.map(({ line }) => line)).toEqual([1, 1, 3]);
    for (const { span, text: own, paragraph } of found) {
      expect(text.slice(span.start, span.end)).toBe(own);
      expect(paragraph.start).toBeLessThanOrEqual(span.start);
      expect(paragraph.end).toBeGreaterThanOrEqual(span.end);
    }
  });

  it('are none where nothing is written', () => {
    expect(sentencesOf({ heading: null, role: 'body', lines: [] }, [])).toEqual([]);
  });
});
