/** People who come to a benefit or leave it, and things counted beside one: neither tells how many are on it. */

const FLOW =
  'tilkendt|bevil(?:li)?get|visiteret|henvist|tildelt|startet|påbegyndt|begyndt|indstillet|ansøgt|søgt|afsluttet|raskmeldt|godkendt|oprettet|etableret|overgået|afgået|udfaset';
const BEHIND = new RegExp(
  `^\\s(?:[\\p{L}-]+\\s){1,3}(?:er|blev|bliver|har|fik|får)\\s(?:[^\\s,.;]+\\s){0,5}?(?:${FLOW})(?!\\p{L})`,
  'iu',
);
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:er|blev|bliver|har|fik|får)\\s(?:[^\\s,.;]+\\s){0,5}(?:${FLOW})\\s(?:[\\p{L}-]+\\s){0,4}$`,
  'iu',
);

const VERB_BEFORE = /(?<!\p{L})(?:er|blev|bliver|har|fik|får)\s(?:der\s|i\salt\s|yderligere\s)?$/iu;
const PARTICIPLE_BEHIND = new RegExp(`^\\s(?:[\\p{L}-]+\\s){1,3}(?:${FLOW})(?!\\p{L})`, 'iu');

/** Whether a number counts those whom something happened to in a time ("36 borgere er visiteret til fleksjob"). */
export const countsFlow = (lead: string, behind: string): boolean =>
  BEHIND.test(behind) || BEFORE.test(lead) || (VERB_BEFORE.test(lead) && PARTICIPLE_BEHIND.test(behind));

/**
 * The noun right behind a number, where what follows says whom it is for ("9 praktikpladser til
 * sygedagpengemodtagere"); null for others.
 */
export const nounForThem = (behind: string): string | null =>
  /^\s(?<noun>\p{L}{4,})\s(?:til|for|med|hos|om)\s/u.exec(behind)?.groups?.['noun'] ?? null;

const AMONG = /(?<!\p{L})andel\p{L}*\s(?:af|med|der)\s(?<some>[^,.;]{3,60}?)\sblandt\s[^,.;]*$/iu;

/**
 * Where in these words the group stands whose share among another follows ("andelen af langtidsledige blandt
 * kontanthjælpsmodtagerne er"); null where no such share is told.
 */
export function shareAmong(lead: string): { readonly start: number; readonly end: number } | null {
  const match = AMONG.exec(lead);
  const some = match?.groups?.['some'];
  if (match === null || some === undefined) return null;
  const start = match.index + match[0].indexOf(some);
  return { start, end: start + some.length };
}

const ON_IT = /^\s(?:i|på|der\s(?:er\spå|modtager|får)|som\smodtager|med)\s$/iu;

/** Whether words say of people, by their noun, that they are on a benefit ("borgere i jobafklaringsforløb"). */
export function areOn(words: string, noun: string, benefit: string): boolean {
  const at = words.indexOf(`${noun} `);
  const end = words.indexOf(benefit, at);
  return at !== -1 && end !== -1 && ON_IT.test(words.slice(at + noun.length, end));
}
