/** What words say of a committee: which one they mean, and that it treated an item before. */

/** Whether words name the committee that was spoken of before ("udvalget"). */
export function pointsToCommittee(words: string): boolean {
  return /^udvalgets?$/iu.test(words);
}

/** Whether a committee is the council itself, which has no budget of its own. */
export function isCouncil(committee: string): boolean {
  return /^(?:byråd|kommunalbestyrelse|borgerrepræsentation)/iu.test(committee);
}

/** Whether the words behind a committee's name, or a heading, say when or where it treated an item ("..., 10. marts 2020, pkt. 28"). */
export function opensTreatment(words: string): boolean {
  return /^\s*(?:(?:tidligere\s)?beslutning(?:er)?\s(?:fra|i)\s|[,:]?\s?(?:den\s|d\.\s)?\d{1,2}[.-]\s?(?:\p{L}{3,9}\.?|\d{1,2}[.-])\s?\d{2,4})/iu.test(
    words,
  );
}

/** Whether the words behind a committee's name say that it recommends: what it recommends may be another's. */
export function recommendsBehind(words: string): boolean {
  return /^\s(?:indstiller|indstillede|anbefaler|anbefalede)(?!\p{L})/iu.test(words);
}

/** Whether a line may begin with a committee that treated or recommended an item: only such lines are looked at closely. */
export function mayTellTreatment(line: string): boolean {
  return /^\s{0,2}\p{Lu}[\p{L}, &-]{2,90}(?:\s(?:indstiller|indstillede|anbefaler|anbefalede)(?!\p{L})|[,:]?\s(?:den\s|d\.\s)?\d)/u.test(
    line,
  );
}
