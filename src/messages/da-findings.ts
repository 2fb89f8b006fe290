/** The remarks of a careful reader, in Danish: sentences per code, filled from the finding's values. */

import type { Unclaimed } from '../../pipeline/recognition/unclaimed.ts';
import type { FindingCode } from '../../pipeline/types/findings.ts';
import { capital } from './typeset.ts';

export type FindingValues = Readonly<Record<string, string>>;

/**
 * `{name}` stands for a value, `{outcome}` for what the check found. The first sentence whose values are all given is
 * used.
 */
type Templates = readonly string[];

const outcomes: Readonly<Record<string, string>> = {
  holds: 'stemmer',
  holds_rounded: 'stemmer inden for afrunding',
  differs: 'stemmer ikke',
};

/** Why a number became no figure. */
const reasons: Readonly<Record<Unclaimed | 'outside' | 'heading' | 'unit', string>> = {
  subject: 'intet ord fortæller, hvad det handler om',
  counted: 'intet kendt ord fortæller, hvad der tælles',
  measure: 'intet ord ved tallet fortæller, hvad det måler',
  year: 'der står intet årstal i nærheden',
  impossible: 'en andel kan hverken være under 0 eller over 100 %',
  other: 'ordene ved tallet gælder et andet tal, en grænse, en regel eller en sammenligning',
  outside: 'det står uden for det, der læses af dagsordenens punkter',
  heading: 'det står i en titel, en overskrift, en tabeltekst eller en note, hvor kun ordene læses',
  unit: 'det ligner enheden for en tabel, men der er ingen tabel',
};

const reasonOf = (reason: string | undefined): FindingValues => {
  const known: Readonly<Record<string, string>> = reasons;
  const told = reason === undefined ? undefined : known[reason];
  return told === undefined ? {} : { reason: told };
};

const templates: Readonly<Record<FindingCode, Templates>> = {
  sum_check: [
    'Tabel {table}, {column}: de {count} rækker giver {computed}; trykt {printed}. Summen {outcome}.',
    'Teksten skriver {printed}; årene i tabel {table} giver {computed}. Summen {outcome}.',
  ],
  deviation_check: ['{row}: {formula} = {computed}; trykt {printed}. Afvigelsen {outcome}.'],
  percent_check: ['{row}: {formula} = {computed}; trykt {printed}. Procenten {outcome}.'],
  rate_check: [
    '{area}: {part} af {base} er {computed} %; trykt {printed} %. Procenten {outcome}.',
    '{part} af {base} er {computed} %; trykt {printed} %. Procenten {outcome}.',
  ],
  parts_check: ['{entity}, {area}: {parts} = {computed} {unit}; trykt {printed} {unit}. Delene {outcome}.'],
  balance_check: [
    '{year}: bevillinger {appropriations} og finansiering {financing} giver {net}. Regnskabet {outcome}.',
    '{pool}: {before} og {draw} efterlader {left}; trykt {printed}. Regnskabet {outcome}.',
  ],
  transition_check: [
    '{row}: fra {before} til {after} er {computed}; trykt {printed}. Ændringen {outcome}.',
    'Fra {before} til {after} er {computed}; trykt {printed}. Ændringen {outcome}.',
  ],
  prose_differs: [
    'Teksten skriver {printed}; tabel {table} giver {computed}. Det {outcome}.',
    'Teksten skriver {printed}; tabellen giver {computed}. Det {outcome}.',
    'Teksten og tabel {table} er uenige om retningen: teksten siger {said}, tabellen {cell}.',
  ],
  unit_corrected: [
    'Tabel {table} angiver "{declared}", men tal som {example} kan ikke være så store; teksten skriver {proof}. Læst som {read}',
    'Tabel {table} angiver "{declared}", men så store kan tallene ikke være. Læst som {read}',
    'Tabellen angiver "{declared}", men så store kan tallene ikke være. Læst som {read}',
  ],
  sign_corrected: [
    'Tabel {table} trykker mindreforbrug som positive tal: teksten kalder {prose} et mindreforbrug, tabellen skriver {printed}.',
    'Tabel {table} trykker merforbrug med minus: teksten siger {said}, tabellen skriver {printed}.',
    'Tabel {table}, {column}: rækkernes egne tal viser et andet fortegn, end tabellens ord siger; rækkerne gælder.',
  ],
  misspelt_header: ['Kolonnen "{printed}" er læst som "{read}".'],
  series_break: [
    'Metode eller opgørelse er ændret, så der tegnes ingen linje hen over: "{quote}"',
    'Antallet af ydelser er ændret fra {before} til {after} siden {since}; tal over dem alle kan ikke sammenlignes.',
  ],
  small_number: ['{area}, {year}: {part} af {base} er vist som {rate} %. Tallet er for lille til at sige noget.'],
  role_inferred: [
    '{measure} er læst usikkert: ordet for det, der måles, står langt fra tallet. "{quote}"',
    '{contested} er læst usikkert: de øvrige ord ved tallet taler om et andet emne. "{quote}"',
    '{undated} er læst usikkert: kun navneordet ved tallet siger, hvad der tælles, og intet siger hvornår. "{quote}"',
    '{topic} er læst usikkert: emnet står kun i et andet afsnit. "{quote}"',
    '{report} er læst usikkert: kun indstillingen siger, hvilken opfølgning tallet hører til. "{quote}"',
    '{committee}: udvalget er usikkert. Teksten nævner intet, så tallet er lagt til {met}, der holdt mødet. "{quote}"',
  ],
  spent_above_expected: [
    '{row}: forbruget til dato, {spent}, er mere end de {expected}, der ventes for hele året ({unit}).',
  ],
  unclaimed_number: [
    '{printed} {unit} er ikke læst som et nøgletal, for {reason}: "{quote}"',
    '{printed} {unit} er ikke læst som et nøgletal: "{quote}"',
  ],
  unclear_number: ['{printed} kan ikke læses sikkert: {quote}'],
  unread_table: ['Tabel {table} kunne ikke læses.'],
  unread_sentence: ['En sætning på {length} tegn er ikke læst; så lange er sætninger i referater ikke: "{quote} ..."'],
  outside_items: ['{figures} tal i rækker uden for dagsordenens punkter er ikke læst: "{quote}"'],
  broken_table: [
    'Tabel {table}, linje {line}: {missing} af rækkens {columns} celler mangler. Intet fortæller hvilke, så dens tal er ikke læst.',
    'Tabel {table}, linje {line}: rækken har {cells} celler af {columns}; tabellen ser afkortet ud.',
  ],
  municipality_inferred: ['Dokumentet nævner ikke sin kommune; {municipality} er udledt.'],
  municipality_unknown: ['Dokumentet nævner ingen kommune; tallene står under »Ukendt kommune«.'],
  date_unknown: ['Mødets dag står ikke i dokumentet, så tallene hører ikke til nogen udgave.'],
  document_twice: [
    'Samme møde er også læst fra {other}; det tælles én gang.',
    'Samme møde er læst to gange; det tælles én gang.',
  ],
  pages_without_text: ['Side {pages} er ikke læst: der er ingen tekst i filen, kun billeder (kræver OCR).'],
  pages_without_letters: [
    'Side {pages} er ikke læst: skrifttypen siger ikke, hvilke bogstaver dens tegn er (udskriv på ny, eller brug OCR).',
  ],
  pages_too_large: ['Side {pages} er ikke læst: der er tegnet mere på den, end en side i et referat rummer.'],
  pages_beyond_limit: ['Side {pages} er ikke læst: dokumentet er længere, end et dokument må være.'],
  encoding: ['Filen er {encoding}, ikke UTF-8; den er omsat. Gem den som UTF-8.'],
  benchmark_differs: [
    '{area}, {year}: referatet skriver {printed}; kilden {source} skriver {benchmark}. Begge er gemt.',
  ],
  revised: ['Trykt som {before} den {since}, nu som {after}.', 'Trykt som {before} tidligere, nu som {after}.'],
};

/** The finding as a Danish sentence, or undefined when its values do not suffice. */
export function danishFinding(code: string, values: FindingValues, outcome: string | null): string | undefined {
  const known: Readonly<Record<string, Templates>> = templates;
  const { reason, ...printed } = values;
  const found = outcome === null ? {} : { outcome: outcomes[outcome] ?? outcome };
  const given: FindingValues = { ...printed, ...reasonOf(reason), ...found };
  for (const template of known[code] ?? []) {
    const sentence = fill(template, given);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** An ISO day as the other views print it: 14.3.2024; anything else as it is. */
function danishDay(value: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
  return year === '' ? value : `${String(Number(day))}.${String(Number(month))}.${year}`;
}

const PLACE = /\{(\w+)\}/gu;

function fill(template: string, values: FindingValues): string | undefined {
  const names = Array.from(template.matchAll(PLACE), ([, name = '']) => name);
  // 'unit' may be empty, for a count; every other gap would leave a sentence that says nothing.
  if (names.some((name) => values[name] === undefined || (values[name] === '' && name !== 'unit'))) return undefined;
  const filled = template.replace(PLACE, (_, name: string) => danishDay(values[name] ?? ''));
  const sentence = filled.replaceAll(/ {2,}/gu, ' ').replaceAll(' ;', ';').replaceAll(' .', '.');
  const opened = capital(sentence);
  return /[.!?"]$/u.test(opened) ? opened : `${opened}.`;
}
