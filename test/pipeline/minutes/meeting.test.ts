import { describe, expect, it } from 'vitest';
import { HEADER, read } from './reading.ts';

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
    ['Møde den 14/3-2024', '2024-03-14'],
    ['Dato: 2024-03-14', '2024-03-14'],
    ['Dato : Onsdag den 15-maj-2002', '2002-05-15'],
    ['Udskrevet 2. april 2024\nMødedato: 14.03.2024', '2024-03-14'],
    ['STARTTIDSPUNKT\n\n24-06-2014 10:00', '2014-06-24'],
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
    ['Økonomi- og Planudvalget 2022-2025', 'Økonomi- og Planudvalget'],
    ['TEKNIK- OG MILJØUDVALGET', 'Teknik- og Miljøudvalget'],
    ['REFERAT FRA MØDE I HAVNEUDVALGET', 'Havneudvalget'],
    ['Referat - Børne- og Skoleudvalget - 12. maj 2022', 'Børne- og Skoleudvalget'],
    ['Referat, Social- og Ældreudvalget, onsdag den 6. marts 2024', 'Social- og Ældreudvalget'],
    ['Nordby Kommune, Uddannelses- og Jobudvalget', 'Uddannelses- og Jobudvalget'],
    ['Udvalget for Kultur og Fritid', 'Udvalget for Kultur og Fritid'],
    ['Møde i Udvalg for Klima, Natur og Miljø', 'Udvalget for Klima, Natur og Miljø'],
    ['Børne & Skoleudvalget', 'Børne- og Skoleudvalget'],
    ['Teknisk Udvalg', 'Teknisk Udvalg'],
    ['Møde i Udvalget for\nArbejdsmarked og Erhverv', 'Udvalget for Arbejdsmarked og Erhverv'],
    ['§ 17, stk. 4-udvalget for Bosætning', 'Udvalget for Bosætning'],
    ['Vester Bakke Lokaludvalg', 'Vester Bakke Lokaludvalg'],
    ['Handicaprådet', 'Handicaprådet'],
    ['Referat fra møde i Ældrerådet den 4. maj 2023', 'Ældrerådet'],
    ['Handicaprådet\nHavneudvalget', 'Havneudvalget'],
    ['UDVALG\n\nUdvalget "Læring og Trivsel"\n\nMØDE', 'Udvalget Læring og Trivsel'],
    ['Magistraten', 'Magistraten'],
    ['Odense Byråd', 'Byrådet'],
  ])('is that of "%s"', (line, committee) => {
    expect(read(`Sorø Kommune\n${line}\n\nPunkt 1: Budget\n`).meeting.committee).toBe(committee);
  });

  it.each([
    ['Skole, klub og SFOs møde den 10. april 2024', 'Skole, klub og SFO'],
    ['Handicap og sundheds ekstraordinære møde den 4. marts 2025', 'Handicap og sundhed'],
    ["Kultur, idræt og frivillighed's møde 4. marts 2025", 'Kultur, idræt og frivillighed'],
    ['Referat fra Børn og Unge\n4. marts 2025', 'Børn og Unge'],
    ['Møde i Natur, Klima & Energi onsdag d. 4. maj 2024 kl. 16.00', 'Natur, Klima og Energi'],
    ['Teknik & Miljø — mødet 4. maj 2024', 'Teknik og Miljø'],
    ['Kultur og fritid - 04-03-2025', 'Kultur og fritid'],
    ['Klima & Mobilitet · 9. september 2025', 'Klima og Mobilitet'],
    ['Ældre og Omsorg\n15. maj 2024', 'Ældre og Omsorg'],
    ['REFERAT\nÆLDRE OG OMSORG\n15. maj 2024', 'Ældre og Omsorg'],
    ['Forum: Sundhed og Omsorg', 'Sundhed og Omsorg'],
    ['Referat fra Social og Sundhed\n15. maj 2024', 'Social- og Sundhedsudvalget'],
    ['Seniorrådets møde den 4. maj 2024', 'Seniorrådet'],
  ])('is that of the fields in "%s"', (line, committee) => {
    expect(read(`Sorø Kommune\n${line}\n\nPunkt 1: Budget\n`).meeting.committee).toBe(committee);
  });

  it.each([
    'NOTAT\nTeknik og Miljø\n4. maj 2024',
    'Børn og Unge\nSagsbehandler: Kim Holm\n4. maj 2024',
    'Økonomi og Personale\n4. maj 2024',
    'Budget og regnskab - 4. maj 2024',
    'Åbent og lukket møde den 4. maj 2024',
    'Møde i Byrådssalen og Kantinen den 4. maj 2024',
    'Borgmesterens møde den 4. maj 2024',
    'Gruppens og ledelsens møde den 4. maj 2024',
    'Temamøde om skole og klub den 4. maj 2024',
    'Referat fra Nordby Skole og SFO den 4. maj 2024',
    'Anders Holm og Bente Lund - 4. maj 2024',
    'Nordby og Vestbys møde den 4. maj 2024',
    'Kultur og Fritid',
  ])('is nobody\'s by "%s"', (line) => {
    expect(read(`Sorø Kommune\n${line}\n\nPunkt 1: Budget\n`).meeting.committee).toBeNull();
  });

  it.each([
    ['Københavns Kommune', 'København'],
    ['NORDBY KOMMUNE', 'Nordby'],
    ['Rådhuset, Ringkøbing-Skjern Kommune', 'Ringkøbing-Skjern'],
    ['Høje-Taastrup Kommunes rådhus', 'Høje-Taastrup'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['Odense Byråd', 'Odense'],
    ['Region Sjælland og KL', null],
  ])('is held in the municipality of "%s"', (line, municipality) => {
    expect(read(`${line}\n\nPunkt 1: Budget\n`).meeting.municipality).toBe(municipality);
  });

  it('is held on the day of its decisions, where its head tells none', () => {
    const text = 'Økonomiudvalget\n\nPunkt 1: Budget\n\nBeslutning i Økonomiudvalget den 3. maj 2024\n\nGodkendt.\n';
    expect(read(text).meeting.date).toBe('2024-05-03');
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

  const day = (head: string): string | null => read(`${head}\n\nResume\n\nHavnen bygges ud.\n`).meeting.date;

  it.each([
    ['Kulturudvalget, ordinært møde nr. 6 - onsdag 12. juni 2024 - kl. 15-18', '2024-06-12'],
    ['Kulturudvalget\nMødedato: 12/6 2024', '2024-06-12'],
    ['d. 12. jun. 2024', '2024-06-12'],
    ['Kulturudvalget d. 12.06.24', '2024-06-12'],
    ['NOTAT\n12. juni 2024', '2024-06-12'],
    ['Økonomistaben, den 12. juni 2024', '2024-06-12'],
    ['Beslutningsreferat 12.06.2024', '2024-06-12'],
    ['Udskrift af protokol, 12. juni 2024', '2024-06-12'],
    ['Budgetopfølgning pr. 31. maj 2024', null],
    ['Elevtal, 5. september 2023', null],
    ['Taksterne gælder fra 1. januar 2025.', null],
    ['Frist for svar: 3. maj 2024', null],
    ['Sagen behandles i Økonomiudvalget den 13. april 2024', null],
    ['Revisionen afsluttes senest den 15. juni 2024', null],
    ['00.32.00-S00-4-24', null],
  ])('is held on the day of a head alone: %j', (head, date) => {
    expect(day(head)).toBe(date);
  });

  it('is not held on a day that its text tells', () => {
    expect(
      read('Havnen\n\nSagsfremstilling\n\nByrådet godkendte den\n13. august 2019\nen ny havn.\n').meeting.date,
    ).toBeNull();
    const wrapped = `Opfølgningen er en del af den samlede opfølgning, som er sendt til behandling i\nØkonomiudvalget den 15. juni 2026\n`;
    expect(read(`${wrapped}\nResume\n\nHavnen.\n`).meeting).toMatchObject({ date: null, committee: null });
  });

  it.each([
    ['TEKNISK UDVALG                         Nordby Kommune', 'Teknisk Udvalg'],
    ['Det Sociale Udvalg', 'Det Sociale Udvalg'],
    ['Mødeforum: Dagtilbud og Læring', 'Dagtilbud og Læring'],
    ['Budgetopfølgning for Kulturudvalget', 'Kulturudvalget'],
    ['Årsregnskab 2023 - Havneudvalget', 'Havneudvalget'],
    ['Opfølgning på Ældreudvalgets område', 'Ældreudvalget'],
    ['Samarbejde med Skoleudvalget om havnen', null],
    ['Formålet er, at Økonomiudvalg og Byråd har overblik over havnen.', null],
    ['| Skoleudvalget | 410,2 | 412,4 |', null],
  ])('is that of the committee in the head alone: %j', (head, committee) => {
    expect(read(`${head}\n\nResume\n\nHavnen bygges ud.\n`).meeting.committee).toBe(committee);
  });

  it('is that of the committee whose field the text says to be its own', () => {
    const text = 'Regnskab 2024\n\nResume\n\nRegnskabet for Havneudvalgets område viser balance.\n';
    expect(read(text).meeting.committee).toBe('Havneudvalget');
    expect(read(`${text}På Skoleudvalgets område er der et merforbrug.\n`).meeting.committee).toBeNull();
  });

  it('is that of the decision, where the head names none', () => {
    const text = 'Havnen\n\nResume\n\nHavnen.\n\nBeslutning i Havneudvalget (22-25) den 05-06-2024\n\nGodkendt.\n';
    expect(read(text).meeting).toMatchObject({ committee: 'Havneudvalget', date: '2024-06-05' });
    const several = `${text}\nBeslutning i Byrådet den 12-06-2024\n\nGodkendt.\n`;
    expect(read(several).meeting).toMatchObject({ committee: null, date: null });
    expect(read(`Byrådet\n\n${several}`).meeting).toMatchObject({ committee: 'Byrådet', date: '2024-06-12' });
  });
});
