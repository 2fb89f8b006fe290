import type { Label, Level, Roles, Term } from '../types.ts';
import { compile, type Matcher } from './match.ts';

const COUNTRY = 'Hele landet';

/** Whom a figure describes, or is compared with, apart from municipalities. */
const ENTITIES: readonly Term[] = [
  { words: 'landsgennemsnit*', says: { entity: COUNTRY } },
  { words: 'lands gennemsnit*', says: { entity: COUNTRY } },
  { words: 'landets gennemsnit', says: { entity: COUNTRY } },
  { words: 'gennemsnittet for landet', says: { entity: COUNTRY } },
  { words: 'gennemsnittet for hele landet', says: { entity: COUNTRY } },
  { words: 'landsplan', says: { entity: COUNTRY } },
  { words: 'landstal*', says: { entity: COUNTRY } },
  { words: 'hele landet', says: { entity: COUNTRY } },
  { words: 'landet som helhed', says: { entity: COUNTRY } },
  { words: 'nationalt', says: { entity: COUNTRY } },
  { words: 'på nationalt plan', says: { entity: COUNTRY } },
  { words: 'landsresultat*', says: { entity: COUNTRY } },
];

/** A region is named once ("Region Sjælland") and then called "regionen" or "det regionale gennemsnit". */
const REGION_WORDS: readonly string[] = [
  'regionen',
  'regionens',
  'regionale gennemsnit',
  'regionale måling',
  'regionens gennemsnit',
  'regionsgennemsnit*',
  'regionalt',
  'regionalt gennemsnit',
  'gennemsnittet for regionen',
];
const REGION_NAME = /\bRegion\s(?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland)\b/gu;

const MUNICIPALITY = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?)\s[Kk]ommunes?\b/gu;
const NOT_A_NAME =
  /^(?:Mødested|Sted|Referat|Dagsorden|Mødet?|Alle|Andre|Den|Denne|Din|Disse|En|Enkelte|Flere|For|Fra|Hver|I|Jeres|Mange|Mellem|Nye?|Vores|Øvrige|Hele|Om|Til|Og|Med|Af|På)(?:\s|$)/u;

/** The municipalities named "X Kommune" in a text, in order, repeats kept; without the word "Kommune". */
export function municipalityNames(text: string): string[] {
  return [...text.matchAll(MUNICIPALITY)].map((match) => cleanName(match[1] ?? '')).filter((name) => name !== '');
}

function cleanName(name: string): string {
  const stripped = name.replace(NOT_A_NAME, '').trim();
  return stripped;
}

/** The 98 municipalities' names as terms, so that "Ringsted nr. 68" is understood without the word "Kommune". */
export function entityMatcher(municipalities: readonly string[]): Matcher {
  const names = municipalities.map((name): Term => ({ words: name.toLowerCase(), says: { entity: name } }));
  return compile([...ENTITIES, ...names]);
}

/** The region that a text names most recently before the end of it, or first at all. */
export function regionNamed(text: string): string | null {
  return [...text.matchAll(REGION_NAME)].at(0)?.[0].replace(/\s/u, ' ') ?? null;
}

const REGION_PATTERN = new RegExp(
  `(?<!\\p{L})(?:${REGION_WORDS.map((word) => word.replaceAll('*', '\\p{L}*')).join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * The entities that a text names: municipalities with the word "Kommune", regions ("regionen" is `region`), and what
 * the matcher knows. A name without "Kommune" counts only with its capital.
 */
export function entityLabels(
  text: string,
  offset: number,
  level: Level,
  matcher: Matcher,
  region: string | null,
): Label[] {
  const labels: Label[] = [];
  const add = (start: number, printed: string, says: Roles): void => {
    const span = { start: offset + start, end: offset + start + printed.length };
    if (labels.every((label) => span.end <= label.span.start || span.start >= label.span.end))
      labels.push({ span, text: printed, says, level });
  };
  if (/kommune/iu.test(text))
    for (const match of text.matchAll(MUNICIPALITY)) {
      const name = cleanName(match[1] ?? '');
      if (name !== '')
        add(match.index + match[0].indexOf(name), match[0].slice(match[0].indexOf(name)), { entity: name });
    }
  const regional = /region/iu.test(text);
  if (regional) for (const match of text.matchAll(REGION_NAME)) add(match.index, match[0], { entity: match[0] });
  if (regional && region !== null)
    for (const match of text.matchAll(REGION_PATTERN)) add(match.index, match[0], { entity: region });
  for (const label of matcher.labels(text, offset, level)) {
    const capital = /^\p{Lu}/u.test(label.text) || label.says.entity === COUNTRY;
    if (capital) add(label.span.start - offset, label.text, label.says);
  }
  return labels.sort((a, b) => a.span.start - b.span.start);
}
