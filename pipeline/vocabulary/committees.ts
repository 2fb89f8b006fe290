import type { CommitteeAlias, Label, Level, Term } from '../types.ts';
import { compile, wordsOf } from './match.ts';

const UNLISTED =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:(?:,\s|\s|\sog\s|-\sog\s|-,\s)[\p{L}-]+){0,4}udvalg(?:ets?)?(?!\p{L})/gu;
const OWN = /(?<![\p{L}-])[Uu]dvalgets?(?!\p{L})/gu;
const HOLDS_NAME = /udvalg|råd|bestyrelse/iu;
/** "AEU": short and all capitals; in small letters it is another word. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s,-]+/gu, ' ')
    .replace(/udvalgets?$/u, 'udvalg')
    .trim();

export interface CommitteeFinder {
  /** The committees that a text names, canonical; "udvalget" is `own`, the meeting's. */
  readonly labels: (text: string, offset: number, level: Level, own: string | null) => Label[];
  /** The canonical name of a printed one; as printed when it is not listed. */
  readonly canonical: (printed: string) => string;
}

/** Finds committees by the names and aliases kept by hand; names of the given municipality win. */
export function committeeFinder(aliases: readonly CommitteeAlias[], municipality: string | null): CommitteeFinder {
  const usable = aliases.filter((alias) => alias.municipality === null || alias.municipality === municipality);
  const byName = new Map<string, string>();
  for (const alias of usable) {
    for (const name of [alias.committee, ...alias.aliases]) byName.set(fold(name), alias.committee);
  }
  const terms = [...byName].flatMap(([name, committee]): Term[] => {
    const words = wordsOf(name)
      .map((word) => word.text)
      .join(' ');
    const endings = words.endsWith('udvalg') ? ['', 'et', 'ets'] : ['', 's'];
    return endings.map((ending) => ({ words: words + ending, says: { committee } }));
  });
  const listed = compile(terms);
  const canonical = (printed: string): string => byName.get(fold(printed)) ?? printed.trim().replace(/s$/u, '');
  return {
    canonical,
    labels(text, offset, level, own) {
      const labels: Label[] = [];
      const claim = (start: number, printed: string, committee: string | null): void => {
        const span = { start: offset + start, end: offset + start + printed.length };
        if (labels.some((label) => span.start < label.span.end && label.span.start < span.end)) return;
        labels.push({ span, text: printed, says: { committee }, level });
      };
      const named = HOLDS_NAME.test(text);
      for (const label of listed.labels(text, offset, level)) {
        const short = label.text.length <= 5;
        if (short ? ABBREVIATION.test(label.text) : named) labels.push(label);
      }
      if (!named) return labels;
      for (const match of text.matchAll(UNLISTED)) claim(match.index, match[0], canonical(match[0]));
      if (own !== null) for (const match of text.matchAll(OWN)) claim(match.index, match[0], own);
      return labels;
    },
  };
}
