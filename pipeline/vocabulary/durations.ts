/** In what a time is measured that a header or a caption names. */

const DAYS: ReadonlyMap<string, number> = new Map([
  ['dage', 1],
  ['døgn', 1],
  ['uger', 7],
  ['måneder', 30],
  ['mdr', 30],
]);

const AT_END =
  /(?:^|\(|,\s|(?<!\p{L})(?:i|antal)\s)(?:i\s)?(?<unit>dage|døgn|uger|måneder|mdr)\.?\)?(?:[,:]?\s(?:i\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?)?\s*$/iu;

/**
 * How many days one of the times is that a header or a caption ends with ("Ventetid (måneder)", "... i uger, 2024");
 * null without one.
 */
export function daysEach(text: string): number | null {
  const unit = AT_END.exec(text)?.groups?.['unit'];
  return unit === undefined ? null : (DAYS.get(unit.toLowerCase()) ?? null);
}
