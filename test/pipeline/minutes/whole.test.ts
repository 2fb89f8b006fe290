import { describe, expect, it } from 'vitest';
import { HEADER, read } from './reading.ts';

describe('a document that is one item', () => {
  const table = (row: (...cells: string[]) => string): string =>
    [
      row('Område', 'Budget 2024', 'Forbrug 2024'),
      row('Skoler', '210.300', '212.800'),
      row('Haller', '9.100', '9.000'),
    ].join('\n');

  it.each([
    ['headings of its parts', 'Havnen\n\nIndstilling og beslutning\nFormanden indstiller,\n1. at havnen udvides.\n'],
    ['a recommendation in its sentence', 'Nr. 3   Havnen\n\nIndstilling om, at havnen udvides for 3 mio. kr.\n'],
    [
      'two usual headings over text',
      'Havnen i Nordby Kommune\n\nBaggrund\nHavnen er for lille til de nye både.\n\nØkonomi\nDet koster 3 mio. kr. i 2024.\n',
    ],
    ['the title of a report', 'Halvårsregnskab 2024\n\nNordby Kommune\n\nDrift\nDer er et merforbrug på 3 mio. kr.\n'],
    [
      'the title of a numbered report',
      '2. budgetopfølgning pr. 31. maj 2024\n\nUdvalgene melder et merforbrug på 3 mio. kr.\n',
    ],
    [
      'a table in columns of blanks',
      `Nordby Kommune\n\n${table((...cells) => cells.map((cell) => cell.padEnd(20)).join(''))}\n`,
    ],
    ['a table with semicolons', `Nordby Kommune\n\n${table((...cells) => cells.join(';'))}\n`],
    ['the head of a meeting', 'Havneudvalget\n3. maj 2024\n\nHavnen\n\nHavnen har brugt 3 mio. kr.\n'],
  ])('is told by %s', (_, text) => {
    expect(read(text).items).toHaveLength(1);
  });

  const usual = 'Baggrund\nHavnen er for lille til de nye både.\n\nØkonomi\nDet koster kommunen 3 mio. kr. i 2024.\n';
  it.each([
    ['a letter', `Nordby Kommune\n\nKære Bo Lind\n\n${usual}`],
    ['an act', `Forslag til lov om havne\n\n${usual}\n§ 1. Havne er for både.\n\nStk. 2. Loven gælder fra 2024.\n`],
    ['news', `Nordby Avis\n3. maj 2024\n\nAf Ida Krag\n\n${usual}`],
    ['a list of headings', 'Nordby Kommune\n\nBaggrund\nØkonomi\nKultur\nSport\n'],
    ['the accounts of others', 'Grundejerforeningen Engen\n\nRegnskab 2023\n\nÅret gav et overskud på 12.300 kr.\n'],
    ['a timetable', 'Køreplan 2024\n\nNordby Station     07.15    07.35\nHospitalet         07.31    07.51\n'],
    ['a sentence about a report', 'Budgetopfølgning: Kommunen mangler 12 mio. kr.\n\nDet siger formanden.\n'],
  ])('is not %s', (_, text) => {
    expect(read(text).items).toEqual([]);
  });

  it.each([
    [
      'Budgetopfølgning pr. 31. august 2024 for Havneudvalget',
      '1',
      'Budgetopfølgning pr. 31. august 2024 for Havneudvalget',
    ],
    [
      'Netdagsorden\nNordby\n\nNy havn og bro\n\n00.32.00-S00-4-24 -\n\nSagsbehandler: Lone Krag',
      '1',
      'Ny havn og bro',
    ],
    ['Havneudvalget\nMødedato: 3. maj 2024\nMødested: Havnen\n\nNy havn\nSe alle bilag', '1', 'Ny havn'],
    ['Nr.88 - Ny havn', '88', 'Ny havn'],
    ['7. Ny havn\nHavneudvalget 3. maj 2024', '7', 'Ny havn'],
    ['Punkt nr.: 6\nTitel: Ny havn', '6', 'Ny havn'],
    ['Sag 5 på dagsordenen\nNy havn', '5', 'Ny havn'],
    ['Frist for svar: 3. maj 2024\nSagen afgøres i: Havneudvalget\n\nNy havn', '1', 'Ny havn'],
    ['Nordby Kommune > Politik > Havneudvalget\n\nNy havn', '1', 'Ny havn'],
    ['Havneudvalget 3. maj 2024\n\nMødelokale 2 kl. 14.00\n\nHavneudvidelser', '1', 'Havneudvidelser'],
    ['Havneudvalget 3. maj 2024\n\nRådhuset, Torvet 20, 4180 Sorø\n\nNy havn', '1', 'Ny havn'],
    ['Medlemmer: Bo Lind, Ida Krag\nBemærkninger:\nUdskriv hele dagsordnen\n • Udskriv\nNy havn', '1', 'Ny havn'],
    ['Referat\nHavneudvalget 3. maj 2024\nBorgmesterens mødelokale', '1', 'Referat'],
    ['Nordby Kommunes logo\nFold alle punkter [ud] [ind]\nHavneudvalget 3. maj 2024', '1', 'Havneudvalget 3. maj 2024'],
    ['Beslutningsprotokol\n3. maj 2024\n-\nUdskrivSagsid.: 13/11537', '1', 'Beslutningsprotokol'],
  ])('has its title in %j', (head, no, title) => {
    expect(read(`${head}\n\nResume\n\nHavnen bygges ud.\n`).items).toMatchObject([{ no, title }]);
  });

  it('has no part of its head in its text, unless that tells an amount', () => {
    const lines = (title: string): string[] =>
      read(`Nordby Kommune - april 2024\n${title}\n\nHavnen er dyr.\n\nSagsfremstilling\n\nDen er ny.\n`).items.flatMap(
        ({ sections }) => sections.flatMap((section) => section.lines.map((line) => line.text)),
      );
    expect(lines('Regnskab 2023').join(' ').trim()).toBe('Havnen er dyr.   Den er ny.');
    expect(lines('Havnen til 3 mio. kr.').join(' ')).toContain('3 mio. kr.');
    expect(lines('Havneudvalget\t410,2').join(' ')).toContain('410,2');
    expect(lines('Havneudvalget: 3,5 mio. kr.').join(' ')).toContain('3,5');
  });
});

describe('sections', () => {
  it.each([
    ['Indstilling og beslutning', 'recommendation'],
    ['Baggrund og vurdering', 'body'],
    ['Bilag og økonomi', 'body'],
    ['Havneudvalgets beslutning i mødet den 11. juni 2024', 'decision'],
    ['Indstilling om,', 'recommendation'],
  ])('are headed "%s"', (heading, role) => {
    const [item] = read(`${HEADER}Punkt 1: Budget\n\n${heading}\n\nDer er sagt noget om det.\n`).items;
    expect(item?.sections.map((section) => section.role)).toEqual([role]);
  });
});
