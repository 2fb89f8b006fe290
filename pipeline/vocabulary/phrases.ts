/** The shape of the phrases in which prose names an area, whatever they are about. */

/** What ends the name of an area in a sentence, ahead of it. */
export const STOP =
  '(?=\\s(?:forventes|forventer|ventes|er|var|viser|ses|har|udviser|kommer|ligger|står|skyldes|dækkes|finansieres|udlignes|bliver|foreslås|indstilles|anbefales|søges|opvejes|modsvares|overføres|flyttes|overflyttes|omplaceres|omdisponeres|afvikles|godkendes|forhøjes|nedsættes|nedskrives|opskrives|beskæres|øges|forøges|reduceres|hæves|sænkes|gives|frigives|bevilges|tilføres|oversendes|sendes|videresendes|henvises|forelægges|drøftes|tages|udgør|udgjorde|under|end|et|en|at\\s(?:blive|udgøre|være|ende|lande)|ser|ender|kan|kunne|vil|(?:fra|til|i)\\s(?:19|20)\\d{2}|på\\s(?:godt|knap|mellem|ca\\.|omkring|i\\salt|netto|samlet|[-–+]?\\d)|med\\s[-–+]?\\d)(?!\\p{L})|\\s(?:og|samt|men|mens)\\s(?:(?:et|en|der|de)(?!\\p{L})|(?:netto)?(?:mer|mindre)(?:forbrug|udgift|indtægt)|(?:over|under)skud)|[,;:()]|(?<!inkl|ekskl|excl)\\.(?:\\s|$)|$|\\s(?:(?:og|samt|eller)\\s)?[-–+]?\\d)';
/** Words that may be a name, as few as do. */
export const PHRASE = '\\p{L}(?:[\\p{L} -]|(?<=inkl|ekskl|excl|mv|danskudd)\\.)*?';

/** What ends the name of what money is moved to. */
export const END =
  '(?=\\si\\s(?:årene\\s)?\\d|\\s(?:vedrørende|vedr\\.|i\\sforbindelse|som\\s|med\\shenblik|for\\sat|fordi|grundet|så|således|hvilket|hvor|der|fra\\sog\\smed|på\\sgrund|til\\s(?:finansiering|dækning|brug|køb|tilskud|drift))(?!\\p{L})|\\s(?:og|samt)\\s\\d|[.,;]|$)';

/** A name without the article before it, and without a preposition that goes on behind it. */
export function tidy(area: string): string {
  return area
    .trim()
    .replace(/^(?:det|den|de|en|et)\s/iu, '')
    .replace(/\s(?:med|på|til|af|fra)(?:\s(?:en|et))?$/u, '');
}
