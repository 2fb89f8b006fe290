import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../pipeline/minutes.ts';
import { readText } from '../../pipeline/read/text.ts';
import type { Reference } from '../../pipeline/types.ts';

const reference: Reference = {
  municipality: null,
  municipalities: ['Sorø', 'Odense'],
  committees: [
    { municipality: 'Sorø', committee: 'Social- og Sundhedsudvalget', aliases: ['Social og Sundhedsudvalg', 'SSU'] },
    { municipality: 'Odense', committee: 'Økonomiudvalget', aliases: ['ØKU'] },
  ],
};

function read(text: string, municipality: string | null = null): ReturnType<typeof readMinutes> {
  return readMinutes(readText(new TextEncoder().encode(text), 'a.txt').document, { ...reference, municipality });
}

const HEADER = 'REFERAT Social og Sundhedsudvalget 2022-2025 d. 14-03-2024\n\nMødested Sorø Kommune, Rådhusvej 8\n\n';

function item(lines: string): ReturnType<typeof readMinutes>['items'][number] {
  const [first] = read(`${HEADER}${lines}`).items;
  if (first === undefined) throw new Error('no item');
  return first;
}

describe('the meeting', () => {
  it('is found in the header', () => {
    expect(read(`${HEADER}Punkt 1: Budget\n`).meeting).toEqual({
      municipality: 'Sorø',
      municipalitySource: 'document',
      committee: 'Social- og Sundhedsudvalget',
      date: '2024-03-14',
    });
  });

  it.each([
    ['Mødedato: torsdag den 9. november 2023', '2023-11-09'],
    ['Onsdag d. 1. maj 2024 kl. 16.00', '2024-05-01'],
    ['Mødet 07-03-2023', '2023-03-07'],
    ['7.3.2023', '2023-03-07'],
    ['Mødet 31-02-2023', null],
    ['Mødet i foråret', null],
  ])('is held on the day of "%s"', (line, date) => {
    expect(read(`Sorø Kommune\n${line}\n\nPunkt 1: Budget\n`).meeting.date).toBe(date);
  });

  it.each([
    ['Teknik- og Klimaudvalget', 'Teknik- og Klimaudvalget'],
    ['Referat fra Social- og Sundhedsudvalget', 'Social- og Sundhedsudvalget'],
    ['Referat af møde i Kultur- og Fritidsudvalget', 'Kultur- og Fritidsudvalget'],
    ['Udvalg: Økonomiudvalget', 'Økonomiudvalget'],
    ['Byrådet', 'Byrådet'],
  ])('is that of "%s"', (line, committee) => {
    expect(read(`Sorø Kommune\n${line}\n\nPunkt 1: Budget\n`).meeting.committee).toBe(committee);
  });

  it('belongs to the municipality that the document names most, where the header names none', () => {
    const text = 'Punkt 1: Budget\n\nNordby Kommune og Sorø Kommune ligner hinanden. Nordby Kommune er størst.\n';
    expect(read(text).meeting).toMatchObject({ municipality: 'Nordby', municipalitySource: 'document' });
  });

  it('belongs to the municipality of the option, where the document names none', () => {
    expect(read('Punkt 1: Budget\n', 'Faxe').meeting).toMatchObject({
      municipality: 'Faxe',
      municipalitySource: 'option',
    });
    expect(read('Punkt 1: Budget\n').meeting).toMatchObject({ municipality: null, municipalitySource: 'none' });
  });

  it('says when its municipality is inferred', () => {
    const { meeting, source } = read('Kilde: https://example.org/1 (udledt: Nordby Kommune)\n\nPunkt 1: Budget\n');
    expect(meeting).toMatchObject({ municipality: 'Nordby', municipalitySource: 'inferred' });
    expect(source).toBe('https://example.org/1 (udledt: Nordby Kommune)');
  });
});

describe('agenda items', () => {
  it('begin at their numbers, not in the list of contents', () => {
    const { items } = read(
      `${HEADER}Indholdsfortegnelse\n\nPunkt 1: Dagsorden.....\t3\n\nPunkt 1: Dagsorden\n\nPunkt 12: Regnskab 2023\n`,
    );
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Dagsorden'],
      ['12', 'Regnskab 2023'],
    ]);
  });

  it.each(['Punkt 7: Budget', 'Pkt. 7. Budget', 'Sag nr. 7: Budget', 'Dagsordenspunkt 7 - Budget', 'PUNKT 7 Budget'])(
    'may be headed "%s"',
    (heading) => {
      expect(read(`${HEADER}${heading}\n`).items).toMatchObject([{ no: '7', title: 'Budget' }]);
    },
  );

  it('may be numbered without a word, where a case number follows', () => {
    const { items } = read(`${HEADER}1. Budget\n00.30.14-Ø00-3-24\n\n1. Et punkt på en liste\n2. Et til\n`);
    expect(items).toMatchObject([{ no: '1', title: 'Budget', caseNo: '00.30.14-Ø00-3-24' }]);
  });

  it('are none in a text that is no minutes', () => {
    expect(read('Kære alle\n\nTak for 5 gode år.\n').items).toEqual([]);
  });

  it('have sections with their parts', () => {
    const { sections } = item(
      'Punkt 1: Budget\n\nKort resumé\n\nKort sagt.\n\nBeskrivelse af sagen\n\nLangt sagt.\n\nBilag\n\nNotat\n',
    );
    expect(sections.map(({ heading, role }) => [heading, role])).toEqual([
      ['Kort resumé', 'summary'],
      ['Beskrivelse af sagen', 'body'],
      ['Bilag', 'attachments'],
    ]);
  });

  it('have headings of their own', () => {
    const text =
      'Punkt 1: Budget\n\nBeskrivelse af sagen\n\nIndledning slut.\n\nUddannelse\n\nPolitikområdet ender med et mindreforbrug.\n';
    expect(item(text).sections.map(({ heading }) => heading)).toEqual(['Beskrivelse af sagen', 'Uddannelse']);
  });

  it.each([
    ['Godkendt.', 'approved'],
    ['Orienteringen taget til efterretning.', 'noted'],
    ['Punktet udsættes til næste møde.', 'postponed'],
    ['Punktet flyttes til næste møde.', 'postponed'],
    ['Sagen drøftet.', 'discussed'],
    ['Ikke godkendt.', 'rejected'],
    ['Anbefales over for Byrådet.', 'referred'],
    ['Ole Hansen var fraværende.', null],
  ])('are decided by "%s"', (text, decision) => {
    const decided = item(`Punkt 1: Budget\n\nBeslutning\n\n${text}\n`);
    expect(decided).toMatchObject({ decision, decisionText: text });
  });

  it('know the committees on their way', () => {
    const text =
      'Punkt 1: Budget\n\nSagens gang\n\nSocial og Sundhedsudvalget - Økonomiudvalget - Kommunalbestyrelsen.\n';
    expect(item(text).process).toEqual(['Social og Sundhedsudvalget', 'Økonomiudvalget', 'Kommunalbestyrelsen']);
  });

  it('end where the next begins', () => {
    const text = `${HEADER}Punkt 1: Budget\n\nEt.\n\nPunkt 2: Regnskab\n\nTo.\n`;
    const [first, second] = read(text).items;
    expect(text.slice(first?.span.start, first?.span.end).trim()).toBe('Punkt 1: Budget\n\nEt.');
    expect(second).toMatchObject({ line: 9, decision: null, caseNo: null });
  });
});
