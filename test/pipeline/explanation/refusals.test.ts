/** Every rule that refuses has a document in which it does: one that no document reaches is dead, and goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trialsOf } from '../../../pipeline/explanation/trials.ts';
import { extractRead } from '../../../pipeline/extract.ts';
import { KINDS } from '../../../pipeline/kinds/index.ts';
import { readHtml } from '../../../pipeline/read/html.ts';
import { readText } from '../../../pipeline/read/text.ts';
import { readReference } from '../../../pipeline/batch/sources.ts';
import { lacking, NO } from '../../../pipeline/recognition/fit.ts';
import { MISTAKES } from '../../../pipeline/recognition/mistaken.ts';
import { PLAUSIBILITY } from '../../../pipeline/recognition/plausible.ts';
import type { ReadDocument } from '../../../pipeline/types/document.ts';
import type { Reading } from '../../../pipeline/types/readings.ts';
import { root } from '../gold.ts';
import { textOf } from '../minutes-of.ts';

const reference = await readReference(root, null);

/** Words that a rule refuses and no larger fixture holds. */
const SAYINGS: readonly (readonly [refusal: string, title: string, text: string])[] = [
  ['nothing is counted below zero', 'Brugerundersøgelse 2024', 'Antal svar var -12 borgere.'],
  ['a fraction of what is counted whole', 'Kontanthjælp 2024', 'Der er 12,5 borgere på kontanthjælp.'],
  ['a condition', 'Prisen på skolemad', 'Hvis prisen på en portion hæves til 25 kr., falder salget.'],
  ['an average', 'Status for jobcentret 2024', 'Hver sagsbehandler har i gennemsnit 38 sager.'],
  ['expected, but of no report on the budget', 'Ny hal', 'Den årlige driftsudgift forventes at blive 0,9 mio. kr.'],
  ['a limit of money', 'Regnskab 2024', 'Regnskabet omfatter anlæg med et forbrug over 2 mio. kr.'],
  ['hypothetical', 'Sygefravær 2024', 'Et sygefravær på 4,0 pct. ville give 12 flere hænder.'],
  ['what a number of cases changed by', 'Ankestatistik 2024', 'Antallet af klager er faldet med 41 % siden 2023.'],
  [
    'what was reached, behind an aim',
    'Uddannelse 2024',
    'Målet for ungdomsuddannelse er 90 pct., men vi ligger kun på 78,4 %.',
  ],
  ['homes or places that are not said to be there', 'Ældreplan 2024', 'Der skal opføres 60 plejeboliger ved søen.'],
  [
    'what an amount has come from',
    'Budgetopfølgning pr. 31. august 2024',
    'Merforbruget er 2,1 mio. kr. og er nedbragt fra 3,5 mio. kr. i maj.',
  ],
  [
    'a saving that pays for the deviation',
    'Budgetopfølgning pr. 31. august 2024',
    'Merforbruget på vikarer dækkes af besparelser på 1,4 mio. kr.',
  ],
  [
    'what the percentage before agrees in',
    'Trivselsundersøgelse 2024',
    '88 pct. af eleverne er glade for deres skole, mens 6 pct. føler sig ensomme.',
  ],
  ['of some of them only', 'Sygefravær 2024', 'Sygefraværet var 6 pct. blandt kvinder i 2024.'],
  [lacking('fiscalYear'), 'Regnskab for svømmehallen', 'Der er et merforbrug på 2,0 mio. kr.'],
  [
    'a part of the deviations told above',
    'Regnskab 2024',
    'Merforbruget skyldes:\n\n- Udgiften til vikarer er 0,4 mio. kr.\n- Højere priser på el: 0,3 mio. kr.',
  ],
  [
    'a column of some of them only',
    'Status på beskæftigelsen 2024',
    'Tabel 1: Antal borgere på ydelser\n\nYdelse\tKvinder\tMænd\tAlle\nKontanthjælp\t141\t166\t307\nSygedagpenge\t402\t255\t657',
  ],
  [
    'the share of those who agree',
    'Brugerundersøgelse 2024',
    'Tabel 1: Svar fra borgerne\n\nSpørgsmål\tAndel meget tilfredse\nHjælpen samlet set\t81 %\nHjælpen i tide\t75 %',
  ],
  [
    'a row that breaks off in a sentence',
    'Status på underretninger 2024',
    'Tabel 1: Antal underretninger\n\nÅrsag\t2023\t2024\nUnderretninger, fra 402 til\t378\t390\nUnderretninger i alt\t112\t98',
  ],
  ['things counted beside a benefit', 'Kontanthjælp 2024', 'Der er holdt 320 samtaler med kontanthjælpsmodtagere.'],
  ['those who came to a benefit or left it', 'Fleksjob 2024', 'I 2024 er 36 borgere visiteret til fleksjob.'],
  [
    'a share of one group among another',
    'Kontanthjælp 2024',
    'Andelen af jobparate blandt kontanthjælpsmodtagerne er 31 pct.',
  ],
  ['what their number changed by', 'Ledighed 2024', 'Ledigheden er faldet 8 pct. siden 2022.'],
  [
    'what another number tells the change of',
    'Ledighedsydelse 2024',
    'Antallet af borgere på ledighedsydelse er i juni 2024 steget. Antallet med 0 % i refusion er faldet med 3.',
  ],
  ['what the state sets aside for all', 'Ny pulje', 'Staten har afsat 250 mio. kr. årligt på landsplan.'],
  [
    'what a deviation comes to',
    'Budgetopfølgning 2024',
    'Merforbruget på vikarer ventes at blive 2,3 mio. kr. i 2024.',
  ],
  ['what is left before the year is over', 'Budgetopfølgning 2024', 'Der er et restbudget på 41,4 mio. kr.'],
  ['some of what is counted', 'Kontanthjælp 2024', 'Der er kontanthjælp til 112 af modtagerne.'],
  [
    'a share, where its column tells a change',
    'Sygefravær 2024',
    'Tabel 1: Sygefravær\n\nOmråde\tSygefravær i procent 2024\tSygefravær i procent Ændring i procentpoint\nSkoler\t5,0\t-0,2\nHaller\t6,0\t0,4',
  ],
  [
    'a whole number without a word or sign for a rate',
    'Ungdomsuddannelse 2024',
    'Tabel 1: Ungdomsuddannelse\n\nUddannelse\t2023\t2024\nGymnasial uddannelse\t412\t430\nErhvervsuddannelse\t112\t98',
  ],
];

/** The names of what refused the numbers of a document, and the words beside them. */
function refusalsIn(source: ReadDocument): Set<string> {
  const readings: Reading[] = [];
  extractRead(source, { id: 'd1', bytes: 1 }, reference, (seen) => readings.push(...seen.readings));
  const names = readings.flatMap((reading) => {
    const { refused, tried } = trialsOf(reading, KINDS);
    return [refused, ...tried.flatMap((trial) => [trial.refused, ...trial.words.map((word) => word.refused)])];
  });
  return new Set(names.filter((name) => name !== null));
}

const read = (text: string): ReadDocument => readText(new TextEncoder().encode(text), 'minutes.txt');

/** The documents below test/fixtures/ and seeds/ that need no reader of PDF. */
function* fixtures(): Generator<ReadDocument> {
  for (const folder of ['test/fixtures', 'seeds']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.sort()) {
      const bytes = (): Uint8Array => readFileSync(join(root, folder, file));
      if (file.endsWith('.txt')) yield readText(bytes(), file);
      if (file.endsWith('.html')) yield readHtml(bytes(), file);
    }
  }
}

describe('the rules that refuse', () => {
  it.each(SAYINGS)('%s: %s, "%s"', (refusal, title, text) => {
    expect([...refusalsIn(read(textOf(title, text)))]).toContain(refusal);
  });

  it('each refuse something in a fixture', () => {
    const missing = new Set<string>([
      ...Object.values(NO),
      ...KINDS.flatMap(({ needs }) => needs.map(lacking)),
      ...PLAUSIBILITY.map(({ name }) => name),
      ...MISTAKES.map(({ name }) => name),
    ]);
    for (const [refusal] of SAYINGS) missing.delete(refusal);
    // A word for what other kinds measure is passed over without a word of it.
    missing.delete(NO.suchMeasure);
    for (const document of fixtures()) {
      if (missing.size === 0) break;
      for (const name of refusalsIn(document)) missing.delete(name);
    }
    expect([...missing]).toEqual([]);
  });

  it('each have a name of their own', () => {
    for (const rules of [PLAUSIBILITY, MISTAKES]) {
      const names = rules.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
