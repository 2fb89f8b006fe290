import { declaredUnit, type PrintedUnit } from './units.ts';

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
const FOOTNOTE =
  /^\s*(?:\*+|\[?\d[\])]|[¹²³⁴⁵]|\(?[+-]\)?\s*(?:er|=|:|lig)|Note|Anm\.?|Kilde\s*:|\(?(?:Tal(?:lene)?\s)?i\sparen?tes(?!\p{L}))/iu;
/** "(mio. kr.)", "Beløb i 1.000 kr." below a table; a unit alone may head the next column. */
const UNIT_NOTE = /^\s*(?:\([^)]{2,30}\)|(?:alle\s)?(?:beløb|tal)(?:ene)?\s(?:er\s)?i\s.{2,30})\s*$/iu;
const MARK = /(?<=\S)\s*(?:\*+|[¹²³⁴⁵]+\)?|(?<=\p{L}\s{0,3})\[?\d[\])])\s*$/u;
/** What may stand beside the unit in a cell that gives nothing but the unit. */
const BESIDE_UNIT = /^(?:(?:alle )?(?:beløb|tal) )?i?(?: ?hele)?$/iu;
const HEADS =
  /budg|regnsk|forbr(?:ug|\.)|afvig|forskel|differen(?:ce|s)|ændring|overførsel|antal|andel|beløb|procent|kvartal|overskridelse|bevilling|serviceramme(?!\p{L})|(?:^|\D)20\d{2}(?:\D|$)/iu;
const BREAK = /(?<=\p{L})-$/u;
/** "Børne- og Skoleudvalget": a hyphen that stands for the rest of a word stays. */
const GOES_ON = /^(?!(?:og|eller|samt|til)(?!\p{L}))\p{Ll}/u;
const ANNOUNCED =
  /(?<!\p{L})i\s+((?:hele\s+|1\.?000\s|mio\.?\s|mill\.?\s|mia\.?\s|mrd\.?\s|t\.?\s?|tusinde?\s+|millioner\s+)?(?:kr(?!\p{L})|kroner|dkk))/iu;
const IN_BRACKETS = /\(([^()]{2,30})\)/gu;
const EXPECTED =
  /^\s*(?:forventet|forventning|ny forventning|seneste forventning|estimat|f[rv]|forv\.?(?:\s+regnsk?\.?)?)(?:\s+20\d{2})?\s*$/iu;
const BUDGET_ALONE =
  /^\s*(?:(?<original>oprindelig[te]?|opr\.?|vedtage[tn]|[ov]b)|korrigere[td]e?|korr\.?|ajourført|kb)(?:\s+20\d{2})?\s*$/iu;
const ACTUAL = /^\s*r(?:\s+20\d{2})?\s*$/iu;
const SPENT =
  /^\s*(?:(?:realiseret|bogført|afholdt|forbrugt|disponeret og forbrugt)(?!\p{L})|(?:realiserede|bogførte|afholdte)\s\p{L}*(?:udgift|beløb|poster)\p{L}*|år\s+til\s+dato|år-til-dato|åtd(?!\p{L}))/iu;
const CHANGE =
  /^\s*(?:udvikling|ændring|forskel|differen(?:ce|s)|\+\s?\/\s?[-–−])(?:\s+(?:i\s+)?(?:antal|pct\.?|procent|%))?\s*$/iu;
const COMMITTEES = /^\s*(?:fag)?udvalg(?:et|ene)?\s*$/iu;
const COUNTS = /(?<!\p{L})antal(?!\p{L})/iu;

/** A label without the footnote mark at its end ("Afvigelse 2023*"). */
export function footnoteMark(text: string): string {
  return text.replace(MARK, '');
}

/** Whether a cell gives nothing but the unit of what stands below it ("1.000 kr.", "(mio. kr.)", "%"). */
export function isUnitAlone(text: string): boolean {
  const unit = declaredUnit(text);
  return (
    unit !== null &&
    BESIDE_UNIT.test(
      text
        .replace(unit.printed, '')
        .replaceAll(/[\s().,:]+/gu, ' ')
        .trim(),
    )
  );
}

/** What stands between a header and the unit of its money, and before a unit that opens it. */
const LEADS_UNIT = /[\s,]*(?:(?:alle\s)?(?:beløb|tal)(?:ene)?\s)?(?:(?:er|angivet|opgjort)\s)?(?:i\s)?(?:hele\s)?$/iu;

/**
 * A header of money without its unit ("Forventet (mio. kr.)", "1.000 kr. Forventet"); itself where it is nothing else.
 */
export function withoutUnit(header: string): string {
  const unit = declaredUnit(header);
  if (unit?.unit !== 'kr') return header;
  const bare = header.replaceAll(IN_BRACKETS, (all, inside: string) => (isUnitAlone(inside) ? ' ' : all));
  const at = bare.indexOf(unit.printed);
  const rest =
    at === -1 ? bare : `${bare.slice(0, at).replace(LEADS_UNIT, '')} ${bare.slice(at + unit.printed.length)}`;
  return /\p{L}/u.test(rest) ? rest.replaceAll(/\s+/gu, ' ').trim() : header;
}

/** Whether a text is likely to head a column: a word of budgets or counts, a year, a unit. */
export function headsColumn(text: string): boolean {
  return HEADS.test(text) || isUnitAlone(text);
}

/** A header as a phrase: what is said of the noun, the noun of a column, and what it holds or when it is of. */
const PHRASE =
  /(?:(?:oprindelig[te]?|opr\.?|vedtage[tn]|korrigere[td]e?|korr\.?|ajourført|forvente[td]e?|forv\.?|nyt?|gældende|revideret|omplaceret|anslået|skønnet|årets|samlet)\s+)*(?:(?:mer|over)-?\s?\/\s?-?(?:mindre|under)\p{L}+|\p{L}*(?:budget|regnskab|forbrug|forbrugsprocent|afvigelse|resultat|overskridelse|bevilling)|forskel|difference|overførsel)(?!\p{L})(?:\s(?:inkl|incl|ekskl|excl)\.\s\p{L}+)?(?:\s(?:for|i)\s(?:hele\s)?året)?(?:\s(?:til|fra|mod|ift\.|i\sforhold\stil)\s(?:opr|korr|vedt)\p{L}*\.?\s(?:års)?budget)?(?:\s(?:pr\.\s)?(?:(?:19|20)\d{2}(?!\d)|\d{1,2}[./]\s?\d{1,2}\.?(?:\s?20\d{2})?))?(?:\s\(?(?:i\s)?(?:pct\.?|%)\)?)?/giu;

/** A first look: a part of each noun, or the stroke of "mer-/mindreforbrug". */
const HOLDS_PHRASE = /budget|regnskab|forbrug|afvig|result|overskrid|bevilling|forskel|differen|overfør|\//iu;

/** The stretches of a line that head columns one behind the other; empty when other words stand between them. */
export function headPhrases(line: string): { readonly from: number; readonly to: number }[] {
  if (!HOLDS_PHRASE.test(line)) return [];
  const phrases = [...line.matchAll(PHRASE)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const apart = phrases.some(({ from }, at) => at > 0 && line.slice(phrases[at - 1]?.to ?? 0, from).trim() !== '');
  const last = phrases.at(-1)?.to ?? 0;
  return phrases.length < 2 || apart || line.slice(last).trim() !== '' ? [] : phrases;
}

/** Whether a total is a result with a name of its own ("Driftsresultat"), not the plain sum of the rows above. */
export function isResult(label: string): boolean {
  return /resultat/iu.test(label);
}

/** Whether a paragraph speaks of the table below it ("fremgår af tabellen", "Tilskuddene fordeler sig således:"). */
export function pointsToTable(paragraph: string): boolean {
  return /:\s*$|tabel|oversigt|skema|nedenfor|nedenstående|følgende|herunder|fremgår|fordel/iu.test(paragraph);
}

/**
 * The number of the table or figure that a caption opens with ("2a"); null without one, undefined when it is no
 * caption.
 */
export function captionNumber(line: string): string | null | undefined {
  const match = CAPTION.exec(line);
  return match === null ? undefined : (match[1]?.replaceAll(/\s/gu, '').toLowerCase() ?? null);
}

/** The numbers of the tables that a sentence points to. */
export function citedTables(sentence: string): string[] {
  return [...sentence.matchAll(CITED)].map((match) => (match[1] ?? '').replaceAll(/\s/gu, '').toLowerCase());
}

/** Whether a title tells in what its table is counted ("Beløb i mio. kr., netto"). */
export function tellsUnit(title: string): boolean {
  return declaredUnit(title) !== null || /^(?:alle\s)?(?:beløb|tal)(?!\p{L})/iu.test(title);
}

/** A title without the number that it opens with ("Projekt 2: Ny multibane", "3. Møllebroen"). */
export function withoutNumber(title: string): string {
  return title
    .trim()
    .replace(/^(?:(?:(?:anlægs|del)?projekt|sag)\s?(?:nr\.\s)?(?:\d{0,3}|\p{Lu})\s?[:.–-]|\d{1,2}[.)])\s*/iu, '');
}

const ACCOUNT =
  /^(?:(?:(?:budget|politik|bevillings|service|sektor|aktivitets)område|bevilling(?:sramme)?|ramme|hovedkonto|funktion|sektor)\s?(?:nr\.?\s)?\d{1,3}(?:\.\d{1,3})*|\d{2,3}|\d{1,2}(?:\.\d{2,3})+)(?:[:.]| [–-])?\s+(?=\p{Lu})/u;

/** A row's label without the number of its account ("Budgetområde 207 Miljø", "05.22.07 Pleje"). */
export function withoutAccount(label: string): string {
  const match = ACCOUNT.exec(label.charAt(0).toLowerCase() + label.slice(1));
  return match === null ? label : label.slice(match[0].length);
}

/** Words that a narrow header is cut in by hand ("Bevillings-ansøgninger"). */
const CUT_HEADER =
  /(?<!\p{L})(?<word>(?:anlægs|bevilling|budget|drifts|for(?:brug|ven)|korri|oprin|regn|rest|rådig|tillæg|overfør|afvi|mindre)\p{Ll}*)-(?!(?:og|eller|samt|til|forbrug|udgift|indtægt)(?!\p{L}))(?=\p{Ll}{3})/giu;

/** A header without the hyphens that cut its words. */
export function uncut(header: string): string {
  return header.replace(CUT_HEADER, '$<word>');
}

/** Whether a line below a table is a note to it. */
export function isFootnote(line: string): boolean {
  return FOOTNOTE.test(line);
}

/** Whether a line below a table tells its unit ("(mio. kr.)", "Beløb i 1.000 kr."). */
export function isUnitNote(line: string): boolean {
  return UNIT_NOTE.test(line) && declaredUnit(line) !== null;
}

/** The lines of a wrapped label or header as one, hyphens at their ends undone. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((joined, line) => {
    if (joined === '' || line === '') return joined + line;
    return BREAK.test(joined) && GOES_ON.test(line) ? joined.slice(0, -1) + line : `${joined} ${line}`;
  }, '');
}

/**
 * The unit that a sentence announces for the figures of a table ("Beløbene er i 1.000 kr.", "(1.000 kr.)"); null when
 * none.
 */
export function announcedUnit(sentence: string): PrintedUnit | null {
  for (const [, inside = ''] of sentence.matchAll(IN_BRACKETS))
    if (isUnitAlone(inside) && declaredUnit(inside)?.unit === 'kr') return declaredUnit(inside);
  const match = ANNOUNCED.exec(sentence);
  return match === null ? null : declaredUnit(sentence.slice(match.index + match[0].length - (match[1] ?? '').length));
}

/** "Beløb i tabellerne er i mio. kr.", "Alle tal er angivet i 1.000 kr.", but not "Beløb i tabel 1 er i hele kr.". */
const OF_TABLES =
  /(?<!\p{L})(?:(?:alle\s)?(?:beløb|tal)(?:lene|ene)?|(?:alle\s)?tabeller(?:ne)?)(?:\si\s(?:(?:alle|de\sfølgende|nedenstående)\s)?(?:tabeller(?:ne)?|notatet|sagen|bilaget))?\s(?:(?:er|vises|angives|opgøres)\s)?(?:(?:angivet|opgjort|vist|anført)\s)?(?=i\s(?:hele\s|mio|mill|mia|1\.?000|t\.?\s?kr|tusind|kr))/iu;

/** The unit that a line of prose announces for all tables of its item; null when none. */
export function unitOfTables(line: string): PrintedUnit | null {
  const match = OF_TABLES.exec(line);
  return match === null ? null : announcedUnit(line.slice(match.index + match[0].length));
}

/** Whether a column counts things, whatever unit the table declares for its amounts. */
export function countsThings(header: string): boolean {
  return COUNTS.test(header);
}

/** Whether a header says no more than that its column is expected ("Forventet", "Forventet 2025"). */
export function headsExpected(header: string): boolean {
  return EXPECTED.test(header);
}

/** The budget that a header names by its adjective or letters alone ("Korr. 2024", "KB 2025"); null when it is none. */
export function headsBudget(header: string): 'original_budget' | 'adjusted_budget' | null {
  const groups = BUDGET_ALONE.exec(header)?.groups;
  if (groups === undefined) return null;
  return groups['original'] === undefined ? 'adjusted_budget' : 'original_budget';
}

/** Whether a header names the accounts by their letter alone ("R", "R 2024"). */
export function headsActual(header: string): boolean {
  return ACTUAL.test(header);
}

/** Whether a header opens with a word for what is spent so far ("Realiseret pr. 30/9", "Bogført", "År til dato"). */
export function headsSpent(header: string): boolean {
  return SPENT.test(header);
}

/** Whether a header says no more than that its column is a difference ("Udvikling", "+/-"). */
export function headsChange(header: string): boolean {
  return CHANGE.test(header);
}

/** Whether a header says no more than that its column is a difference in percent ("Forskel i %", "Difference (%)"). */
export const headsDifferencePct = (header: string): boolean =>
  /^\s*(?:forskel|differen(?:ce|s)|\+\s?\/\s?[-–−])(?:,?\s+|\s?\()(?:i\s+)?(?:pct\.?|procent|%)\)?\s*$/iu.test(header);

const DAY = /^\s*(?:ultimo\s)?\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?(?:20)?\d{2}|\.\s\p{L}{3,9}\.?\s20\d{2})\s*$/iu;

/** A header that is a day alone ("31.03.2024", "30. juni 2025") as prose prints a day of measuring; others stay. */
export function dayAlone(header: string): string {
  return DAY.test(header) ? `pr. ${header.trim()}` : header;
}

/** Whether a header says that its column is what is left ("Rest", "Restbeløb"). */
export function headsRest(header: string): boolean {
  return /^\s*(?:rest|restbeløb|restbevilling|restbudget|uforbrugt)(?:\s|$)/iu.test(header);
}

/** Whether a header says that its column is a result ("Resultat", "Årets forventede resultat ekskl. overførsler"). */
export function headsResult(header: string): boolean {
  return /(?<!\p{L})(?:års|netto|drifts)?resultat(?:et)?(?!\p{L})/iu.test(header) && !/regnskab/iu.test(header);
}

/** Whether a header says that its column was spent in years before ("Forbrug tidligere år", "Forbrug før 2024"). */
export function headsEarlier(header: string): boolean {
  return /^\s*(?:(?:afholdt\s|samlet\s)?(?:forbrug|udgift(?:er)?|regnskab)\s(?:i\s)?(?:tidligere|foregående|før|til\sog\smed|t\.?o\.?m\.?|primo)(?!\p{L})|tidligere\s(?:års\s)?forbrug)/iu.test(
    header,
  );
}

/** What lies inside or outside the service frame by law, where the header over the labels names nothing else. */
export function kindOfSpending(header: string): 'inside' | 'outside' | null {
  const groups =
    /^\s*(?:(?<service>service(?:udgifter(?:ne)?|områder(?:ne)?|drift|rammen?)?)|indkomstoverførsler|overførsels(?:udgifter|indkomster))\s*(?:[(,].*)?$/iu.exec(
      header,
    )?.groups;
  if (groups === undefined) return null;
  return groups['service'] === undefined ? 'outside' : 'inside';
}

/** Whether a header says that its column was granted ("Bevilget", "Samlet bevilget beløb"). */
export function headsGranted(header: string): boolean {
  return /^\s*(?:samlet\s)?bevil(?:li)?get(?:\sbeløb|\si\salt)?(?:\s20\d{2})?\s*$/iu.test(header);
}

/** Whether a header holds its column against the budget of the year's beginning. */
export function againstOriginal(header: string): boolean {
  return /(?<!\p{L})(?:oprindelig[te]?|opr\.?|vedtage[tn]e?)\sbudget/iu.test(header);
}

/** Whether a header speaks of what is expected. */
export function speaksOfExpected(header: string): boolean {
  return /forvent|skøn|prognose/iu.test(header);
}

/** Whether a header beside one of service spending is that of what is paid by law ("Overførsler"). */
export function headsLawful(header: string): boolean {
  return /^\s*(?:indkomst)?overførsler\s*$/iu.test(header);
}

/** Whether a column, or the columns that its upper header lies over, holds expenses without the income against them. */
export function headsExpenses(header: string): boolean {
  return /^\s*(?:brutto)?udgift(?:er)?(?!\p{L})|(?<![\p{L}/-])(?:brutto)?udgift(?:er)?\s*$/iu.test(header);
}

/** Whether a column, or the columns that its upper header lies over, holds income. */
export function headsIncome(header: string): boolean {
  return /^\s*indtægt(?:er)?(?!\p{L})|(?<![\p{L}/-])indtægt(?:er)?\s*$/iu.test(header);
}

/** Whether a column, or the columns that its upper header lies over, holds expenses less income. */
export function headsNet(header: string): boolean {
  return /^\s*netto(?:udgift(?:er)?|budget|forbrug|beløb)?(?!\p{L})|(?<![\p{L}/-])netto(?:udgift(?:er)?)?\s*$/iu.test(
    header,
  );
}

/** Whether the header over the rows' labels says that they are committees. */
export function headsCommittees(header: string): boolean {
  return COMMITTEES.test(header);
}

/** Whether the header over the rows' labels says that they are years ("År", "Regnskabsår"). */
export function headsYears(header: string): boolean {
  return /^\s*(?:(?:regnskabs|budget|kalender)?år|årstal)\s*$/iu.test(header);
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

/** Whether a header over names only says that they are names ("Post", "Tekst"): it names no area itself. */
export const headsNames = (header: string): boolean =>
  /^\s*(?:(?:udgifts)?post(?:er)?|tekst|emne|betegnelse|beskrivelse|benævnelse|navn|art|specifikation|fordeling|aktivitet|entrepriser?|fag|leverandør)\s*$/iu.test(
    header,
  );

/** Whether a column has no header, or one that only tells kroner. */
export const headsNothing = (header: string): boolean =>
  /^\(?(?:i\s)?(?:kr\.?|kroner|beløb)?\)?$/iu.test(header.trim());
