/** Words that head the columns of budget tables, against which a misspelt header is compared. */
const HEADER_WORDS = [
  'afvigelse',
  'oprindeligt budget',
  'korrigeret budget',
  'forventet regnskab',
  'forventet forbrugsprocent',
  'regnskab',
  'forbrug',
  'overførsel',
  'forskel',
] as const;

const CAPTION = /^\s*(?:Tabel|Figur)\s*(\d+\s?\p{Ll}?|\p{Lu})?\b\s*[.:–-]?/iu;
const CITED = /\b[Tt]abel\s*(\d+\s?\p{Ll}?)(?!\p{L})/gu;
const FOOTNOTE = /^\s*(?:\*+|\d\)|\(?[+-]\)?\s*(?:er|=|:|lig)|Note|Anm\.?|Kilde\s*:)/iu;
const MARK = /(?<=\S)\s*(?:\*+|(?<=\p{L})\d\))\s*$/u;
const SIGN_RULE =
  /([+-])\)?\s*(?:(?:er|=|:|lig\s+med|betyder|angiver)\s*)?(merforbrug|mindreforbrug|merudgift|mindreudgift)/giu;

/** A label without the footnote mark at its end ("Afvigelse 2023*"). */
export function footnoteMark(text: string): string {
  return text.replace(MARK, '');
}

/** Whether a total is a result with a name of its own ("Driftsresultat"), not the plain sum of the rows above. */
export function isResult(label: string): boolean {
  return /resultat/iu.test(label);
}

/** The number of the table or figure that a caption opens with ("2a"); null without one, undefined when it is no caption. */
export function captionNumber(line: string): string | null | undefined {
  const match = CAPTION.exec(line);
  return match === null ? undefined : (match[1]?.replaceAll(/\s/gu, '').toLowerCase() ?? null);
}

/** The numbers of the tables that a sentence points to. */
export function citedTables(sentence: string): string[] {
  return [...sentence.matchAll(CITED)].map((match) => (match[1] ?? '').replaceAll(/\s/gu, '').toLowerCase());
}

/** Whether a line below a table is a note to it. */
export function isFootnote(line: string): boolean {
  return FOOTNOTE.test(line);
}

/** What a plus means by the notes below a table; null when they do not say. */
export function plusMeaning(notes: string): 'overspend' | 'underspend' | null {
  for (const match of notes.matchAll(SIGN_RULE)) {
    const over = (match[2] ?? '').toLowerCase().startsWith('mer');
    return (match[1] === '+') === over ? 'overspend' : 'underspend';
  }
  return null;
}

/** Letters to change, add or drop to turn one word into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min((previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1, change));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * A header that is no word of the vocabulary but at most two letters from one of eight letters or more ("Afgivelse"):
 * how it is printed and how it is read. null when it is spelt right or too far from all.
 */
export function misspelt(header: string): { printed: string; read: string } | null {
  const word = header
    .toLowerCase()
    .replaceAll(/\s+(?:19|20)\d{2}.*$/gu, '')
    .trim();
  if (
    word.length < 8 ||
    HEADER_WORDS.some((known) => word.includes(known) || known.startsWith(word.replaceAll('.', '')))
  )
    return null;
  const best = HEADER_WORDS.find((known) => known.length >= 8 && editDistance(word, known) <= 2);
  return best === undefined ? null : { printed: header, read: header.toLowerCase().replace(word, best) };
}
