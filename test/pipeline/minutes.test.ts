import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../pipeline/minutes.ts';
import { readHtml } from '../../pipeline/read/html.ts';
import { HEADER, read, reference } from './minutes/reading.ts';

function item(lines: string): ReturnType<typeof readMinutes>['items'][number] {
  const [first] = read(`${HEADER}${lines}`).items;
  if (first === undefined) throw new Error('no item');
  return first;
}

describe('agenda items', () => {
  it('are headed by numbers that a page prints right before their titles', () => {
    const { items } = read(
      `${HEADER}Fold alle punkter\n\n30Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n31Regnskab 2023\n\nResume\n\nDer er brugt 3 mio. kr.\n`,
    );
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['30', 'Godkendelse af dagsorden'],
      ['31', 'Regnskab 2023'],
    ]);
  });

  it('are not headed by such numbers in text', () => {
    const { items } = read(`${HEADER}Sagsfremstilling\n\nDer er\n\n12Pladser i alt\n\nog mange flere.\n`);
    expect(items).toHaveLength(1);
  });

  it('begin at their numbers, not in the list of contents', () => {
    const { items } = read(
      `${HEADER}Indholdsfortegnelse\n\nPunkt 1: Dagsorden.....\t3\n\nPunkt 1: Dagsorden\n\nPunkt 12: Regnskab 2023\n`,
    );
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Dagsorden'],
      ['12', 'Regnskab 2023'],
    ]);
  });

  it.each([
    ['Punkt 7: Budgetopfølgning pr.\n31. juli 2024', 'Budgetopfølgning pr. 31. juli 2024'],
    ['7. Budgetopfølgning pr. 31. juli\n2024', 'Budgetopfølgning pr. 31. juli 2024'],
    ['7. Budgetopfølgning for udvalgets område og\nkommunen', 'Budgetopfølgning for udvalgets område og kommunen'],
    [
      'Punkt 7: Ansøgning om tillægs-\nbevilling til Seniorudvalget',
      'Ansøgning om tillægsbevilling til Seniorudvalget',
    ],
  ])('have titles over two lines: %j', (head, title) => {
    const { items } = read(
      `${HEADER}${head}\n\nSagsfremstilling\n\nSagen.\n\n8. Orientering\n\nBeslutning\n\nGodkendt.\n`,
    );
    expect([items[0]?.no, items[0]?.title]).toEqual(['7', title]);
  });

  it('keep a text that begins right below their title', () => {
    const { items } = read(`${HEADER}Punkt 7: Budget 2024\nForvaltningen venter balance.\n\nBeslutning\n\nGodkendt.\n`);
    expect(items[0]?.title).toBe('Budget 2024');
  });

  it.each([
    'Punkt 7: Budget',
    'Pkt. 7. Budget',
    'Sag nr. 7: Budget',
    'Sag nr. 7 Budget',
    'Punkt nr. 7   Budget',
    'Dagsordenspunkt 7 - Budget',
    'PUNKT 7 Budget',
    'Åbent punkt 7: Budget',
    'Lukket punkt 7. Budget',
    'Punkt 7: (Åben) Budget',
    'Punkt 7\n\nBudget',
  ])('may be headed "%s"', (heading) => {
    expect(read(`${HEADER}${heading}\n`).items).toMatchObject([{ no: '7', title: 'Budget' }]);
  });

  it('may have number, title and case number each on a line of its own', () => {
    const entry = (no: string, title: string, rest: string): string =>
      `${no}\n${title}\nSagsnr. 25/8830\n\n${rest}\n\n`;
    const section = 'Sagsfremstilling\n\nSagen.';
    const { items } = read(`${HEADER}${entry('52.', 'Budget', section)}${entry('53.', 'Veje', section)}`);
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['52', 'Budget'],
      ['53', 'Veje'],
    ]);
  });

  it('are not the rows of a list of cases, which have no section', () => {
    const rows = '1.\nKlage over støj\nSagsnr. 25/8830\n2.\nKlage over lugt\nSagsnr. 25/8831\n';
    const { items } = read(`${HEADER}Sagsfremstilling\n\nKlagerne er:\n\n${rows}`);
    expect(items).toHaveLength(1);
  });

  it('may be numbered without a word, where a case number follows', () => {
    const { items } = read(`${HEADER}1. Budget\n00.30.14-Ø00-3-24\n\n1. Et punkt på en liste\n2. Et til\n`);
    expect(items).toMatchObject([{ no: '1', title: 'Budget', caseNo: '00.30.14-Ø00-3-24' }]);
  });

  it.each([
    ['7. Budget', '7', 'Budget'],
    ['7 (Åben) Budget', '7', 'Budget'],
    ['7 : Budget', '7', 'Budget'],
    ['12a. Budget', '12a', 'Budget'],
    ['8. 3. økonomirapport 2024', '8', '3. økonomirapport 2024'],
  ])('may be headed "%s" over a case number', (heading, no, title) => {
    const text = `${HEADER}${heading}\n\nSagsnr.: 24/5500\n\n1. Et punkt på en liste\n`;
    expect(read(text).items).toMatchObject([{ no, title, caseNo: '24/5500' }]);
  });

  it('are numbered lines over sections, not the entries of lists', () => {
    const { items } = read(
      `${HEADER}1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n\n2. Budgetopfølgning\n\nSagsfremstilling\n\n` +
        'Der er set på:\n\n1. Skoler\n\n2. Dagtilbud\n\n3. Haller\n\nIndstilling\n\n1. At det godkendes\n\n2. At det sendes videre\n\n' +
        'Beslutning\n\nGodkendt.\n\n4. Eventuelt\n\nBeslutning\n\nIntet.\n',
    );
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Godkendelse af dagsorden'],
      ['2', 'Budgetopfølgning'],
      ['4', 'Eventuelt'],
    ]);
  });

  it('are not the sentences that begin with their word', () => {
    const { items } = read(`${HEADER}Punkt 1: Budget\n\nPunkt 3 blev udsat.\nSag 4 og 5 udgik.\n\nPunkt 2: Regnskab\n`);
    expect(items.map(({ no }) => no)).toEqual(['1', '2']);
  });

  it('are told once, where a list of contents or the page repeats their heads', () => {
    const { items } = read(
      `${HEADER}49. Godkendelse af dagsorden\n50. Budgetopfølgning pr. 31. maj og\nandre sager\n\n` +
        '49. Godkendelse af dagsorden\n\n49.   Godkendelse af dagsorden\n\nSagsnr.: 330-2018-3619\n\nBeslutning\n\nGodkendt.\n\n' +
        '50. Budgetopfølgning pr. 31. maj og andre sager\n\nSagsnr.: 330-2018-3620\n\nBeslutning\n\nUdsat.\n',
    );
    expect(items.map(({ no, decision }) => [no, decision])).toEqual([
      ['49', 'approved'],
      ['50', 'postponed'],
    ]);
  });

  it('may begin their numbers anew', () => {
    const { items } = read(
      `${HEADER}Punkt 1: A\n\nEt.\n\nPunkt 2: B\n\nTo.\n\nLukket dagsorden\n\nPunkt 1: C\n\nTre.\n`,
    );
    expect(items.map(({ no, title }) => no + title)).toEqual(['1A', '2B', '1C']);
  });

  it('are the one that a document is by itself', () => {
    const text =
      'Nordby Kommune\nKulturudvalget, 3. maj 2024\n\nBudgetopfølgning\n\nOmråde\tBudget\tForbrug\nHaller\t3,5\t3,1\nSkoler\t8,0\t8,2\n';
    expect(read(text).items).toMatchObject([{ no: '1', title: 'Budgetopfølgning' }]);
    expect(read('Status på skoler\n\nSagsfremstilling\n\nDer er 3 skoler.\n').items).toMatchObject([
      { no: '1', title: 'Status på skoler' },
    ]);
  });

  it('are none in a text that is no minutes', () => {
    expect(read('Kære borger\n\nØkonomi er svært.\n\n1. Send en blanket.\n\n2. Vent på svar.\n').items).toEqual([]);
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

  it.each([
    ['Sagens baggrund', 'body'],
    ['ØKONOMISKE KONSEKVENSER', 'body'],
    ['Beslutningstema', 'summary'],
    ['Sagsgang og sagstype', 'process'],
    ['Administrationens indstilling', 'recommendation'],
    ['Udvalgets beslutning', 'decision'],
    ['Beslutning i Økonomiudvalget den 1. oktober 2018:', 'decision'],
    ['Beslutning fra Økonomiudvalget den 1. oktober 2018', 'body'],
    ['Sagens bilag', 'attachments'],
  ])('have a section "%s"', (heading, role) => {
    const { sections } = item(`Punkt 1: Budget\n\n${heading}\n\nDer er sagt noget om det.\n`);
    expect(sections.map((section) => [section.heading, section.role])).toEqual([[heading.replace(/:$/u, ''), role]]);
  });

  it('have sections whose text stands behind their heading', () => {
    const text = 'Punkt 1: Budget\n\nResumé: Kort sagt.\nBeslutning: Godkendt.\n';
    const { sections, decision } = item(text);
    expect(sections.map((section) => [section.role, section.lines[0]?.text])).toEqual([
      ['summary', 'Kort sagt.'],
      ['decision', 'Godkendt.'],
    ]);
    const [line] = sections[1]?.lines ?? [];
    expect(`${HEADER}${text}`.slice(line?.start, line?.end)).toBe('Godkendt.');
    expect(decision).toBe('approved');
  });

  it('have the decision of their own committee, where several are printed', () => {
    const text =
      'Punkt 1: Budget\n\nBeslutning i Økonomiudvalget den 1. marts 2024\n\nUdsat.\n\n' +
      'Beslutning i Social- og Sundhedsudvalget den 14. marts 2024\n\nTaget til efterretning.\n\n' +
      'Beslutning i Byrådet den 20. marts 2024\n\nGodkendt.\n';
    expect(item(text).decision).toBe('noted');
  });

  it('have no heading that the next line goes on with', () => {
    const { sections } = item(
      'Punkt 1: Budget\n\nAntallet af ansatte i hjemmeplejen\nvar 212 i 2023, og det er flere.\n',
    );
    expect(sections.map(({ heading }) => heading)).toEqual([null]);
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
    ['Det blev besluttet at godkende regnskabet.', 'approved'],
    ['Pkt. 1-3: Godkendt.', 'approved'],
    ['Punkt 1 og 2 godkendt. Byrådet behandler sagen som punkt 12.', 'approved'],
    ['Punkt 1 godkendt. Punkt 2 blev ikke godkendt.', null],
    ['Godkendt med den bemærkning, at punkt 2 udsættes.', null],
    ['Indstillingens punkt 1: Festen holdes hvert år. Indstillingens punkt 2: Taget til efterretning.', null],
    ['Det blev besluttet, at festen holdes hvert år. Dette drøftes igen til foråret.', null],
  ])('are decided by "%s"', (text, decision) => {
    const decided = item(`Punkt 1: Budget\n\nBeslutning\n\n${text}\n`);
    expect(decided).toMatchObject({ decision, decisionText: text });
  });

  it('know the committees on their way', () => {
    const text =
      'Punkt 1: Budget\n\nSagens gang\n\nSocial og Sundhedsudvalget - Økonomiudvalget - Kommunalbestyrelsen.\n';
    expect(item(text).process).toEqual(['Social og Sundhedsudvalget', 'Økonomiudvalget', 'Kommunalbestyrelsen']);
    const listed = 'Punkt 1: Budget\n\nSagsgang og sagstype\n\nUdvalget for Børn, Økonomiudvalget\n\nBeslutningssag\n';
    expect(item(listed).process).toEqual(['Udvalget for Børn', 'Økonomiudvalget']);
  });

  it('end where the next begins', () => {
    const text = `${HEADER}Punkt 1: Budget\n\nEt.\n\nPunkt 2: Regnskab\n\nTo.\n`;
    const [first, second] = read(text).items;
    expect(text.slice(first?.span.start, first?.span.end).trim()).toBe('Punkt 1: Budget\n\nEt.');
    expect(second).toMatchObject({ line: 9, decision: null, caseNo: null });
  });
});

describe('agenda items of a page', () => {
  const pageItems = (body: string): ReturnType<typeof readMinutes>['items'] =>
    readMinutes(readHtml(new TextEncoder().encode(`<!doctype html><body>${body}</body>`), 'a.html').document, reference)
      .items;

  it('are its numbered headings, without the numbered headings within them', () => {
    const items = pageItems(
      '<h2>1. Godkendelse</h2><h3>Beslutning</h3><p>Godkendt.</p><h2>2 Budgetopfølgning</h2><h3>Sagsfremstilling</h3>' +
        '<h4>1. Skoler</h4><p>Merforbrug.</p><h4>2. Haller</h4><p>Mindreforbrug.</p><h3>Beslutning</h3><p>Udsat.</p>' +
        '<h2>3. Eventuelt</h2><p>Intet.</p>',
    );
    expect(items.map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Godkendelse'],
      ['2', 'Budgetopfølgning'],
      ['3', 'Eventuelt'],
    ]);
  });

  it('are its headings over sections, where none has a number', () => {
    const items = pageItems(
      '<h1>Referat</h1><p>14. marts 2024</p><h2>Godkendelse</h2><h3>Beslutning</h3><p>Godkendt.</p><h2>Budgetopfølgning</h2>' +
        '<h3>Sagsfremstilling</h3><h4>Skoler</h4><p>Merforbrug.</p><h3>Beslutning</h3><p>Udsat.</p>',
    );
    expect(items.map(({ no, title, decision }) => [no, title, decision])).toEqual([
      ['1', 'Godkendelse', 'approved'],
      ['2', 'Budgetopfølgning', 'postponed'],
    ]);
  });

  it('keep the caption of a table, though it is printed bold', () => {
    const [only] = pageItems(
      '<h2>Punkt 1: Budget</h2><p>Se tabellen.</p><p><b>Tabel 1. Drift</b></p><table><tr><th>Område</th><th>2024</th></tr><tr><td>Haller</td><td>3,5</td></tr></table>',
    );
    expect(only?.sections).toHaveLength(1);
  });
});
