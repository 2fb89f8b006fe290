/** Words that give the reason of a deviation, that name one, and that carry an explanation on. */

const REASON = new RegExp(
  [
    'skyldes|årsag|på grund af|grundet|følge af|konsekvens af|på baggrund af|i kraft af|i forbindelse med',
    'dækker over|idet|fordi|begrund|forklar|hænger sammen|primært|kommer af|stammer fra|afspejler|bunder i',
    'udtryk for|foranledig|tilskriv|henfør|relater|vedrører|består af|består primært|udgøres|fordel(?:t|er)|sammensat',
    'udskudt|udskyd|forsink|forskyd|forskudt|tidsforskydning|periodisering|vakan|ubesat|opbremsning|tilbageholden',
    'opvejes|modsvar|trækker|dyrere|billigere|(?<!\\p{L})(?:færre|flere)(?!\\p{L})',
    '(?<!\\p{L})(?:lavere|højere|mindre|større|øgede?|stigende|faldende)\\s(?!end(?!\\p{L}))(?!\\p{L}*forbrug)\\p{L}',
    ',\\s(?:hvor|da|som følger|efter at)\\s',
  ].join('|'),
  'iu',
);

/** Words that name a deviation or what deviates. */
const DEVIATION =
  /(?:mer|mindre)(?:forbrug|udgift|indtægt)|afvig|overskrid|underskud|overskud|besparelse|forbrug|budget|udgift|indtægt|regnskab/iu;

/** A paragraph that begins like this speaks on of what the one before it was about. */
const CARRIES_ON =
  /^(?:(?:det|den|dette|denne|heraf|herudover|derudover|derimod|desuden|dertil|endvidere|samtidig|omvendt|modsat|resten|årsagen|overskridelsen)(?!\p{L})|(?:mer|mindre)(?:forbruget|udgiften|udgifterne|indtægten|indtægterne)(?!\p{L})|afvigelse(?:n|rne)(?!\p{L})|forklaringen(?!\p{L})|baggrunden(?!\p{L}))/iu;

/** What may stand before a name in a heading or at the head of a paragraph: numbers, a word for what it is. */
const BEFORE_NAME =
  /^(?:[\s\-–—•*·o]|\(?[a-z][.)]\s*|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+|(?:ad|vedr(?:ørende|\.)?|for|på|under|inden for|om|af|området|politikområdet?|bevillingsområdet?|bevilling(?:en)?|sektor(?:en)?|udvalg):?\s+)*/iu;

/** Whether a paragraph gives a reason for the deviation it names. */
export function explains(text: string): boolean {
  return REASON.test(text);
}

/** Whether a text speaks of a deviation, of spending or of a budget at all. */
export function namesDeviation(text: string): boolean {
  return DEVIATION.test(text);
}

/** Whether a paragraph goes on about what the one before it explained: "Mindreforbruget skyldes ...". */
export function carriesOn(text: string): boolean {
  return CARRIES_ON.test(text);
}

/** How many characters of a line stand before the name that it may open with: "2.1 Politikområde ". */
export function leadLength(text: string): number {
  return BEFORE_NAME.exec(text)?.[0].length ?? 0;
}

/** Whether what stands behind a name makes it another's: "Biblioteker" in "Biblioteker og museer". */
export function extendsName(rest: string): boolean {
  return /^\p{L}*\s(?:og|samt|eller|i|for|til)\s/u.test(`${rest} `);
}

/** A name or text for comparing: hyphens and commas say nothing, nor does the article at the end of "udvalget". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replaceAll(/udvalget(?!\p{L})/gu, 'udvalg');
}
