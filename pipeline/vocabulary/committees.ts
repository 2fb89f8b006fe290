import type { CommitteeAlias, Label, Level } from '../types.ts';

const UNLISTED =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:(?:,\s|\s|\sog\s|-\sog\s|-,\s)[\p{L}-]+){0,4}udvalg(?:ets?)?(?!\p{L})/gu;
const OWN = /(?<![\p{L}-])[Uu]dvalgets?(?!\p{L})/gu;
const CONNECT = '[\\s,-]+';

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
  /** Whether a printed name is a committee's at all. */
  readonly isCommittee: (printed: string) => boolean;
}

/** Finds committees by the names and aliases kept by hand; names of the given municipality win. */
export function committeeFinder(aliases: readonly CommitteeAlias[], municipality: string | null): CommitteeFinder {
  const usable = aliases.filter((alias) => alias.municipality === null || alias.municipality === municipality);
  const byName = new Map<string, string>();
  for (const alias of usable) {
    for (const name of [alias.committee, ...alias.aliases]) byName.set(fold(name), alias.committee);
  }
  const patterns = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll(' ', CONNECT)
        .replace(/udvalg$/u, 'udvalg(?:ets?)?'),
    );
  const long = patterns.filter((pattern) => pattern.length > 5);
  const short = patterns.filter((pattern) => pattern.length <= 5).map((pattern) => pattern.toUpperCase());
  const listed = long.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${long.join('|')})(?!\\p{L})`, 'giu');
  const abbreviated = short.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${short.join('|')})(?![\\p{L}])`, 'gu');
  const canonical = (printed: string): string => byName.get(fold(printed)) ?? printed.trim().replace(/s$/u, '');
  return {
    canonical,
    isCommittee: (printed) => byName.has(fold(printed)) || /^\p{Lu}.*udvalg(?:ets?)?$/u.test(printed.trim()),
    labels(text, offset, level, own) {
      const labels: Label[] = [];
      const claim = (start: number, printed: string, committee: string | null): void => {
        const span = { start: offset + start, end: offset + start + printed.length };
        if (labels.some((label) => span.start < label.span.end && label.span.start < span.end)) return;
        labels.push({ span, text: printed, says: { committee }, level });
      };
      const named = /udvalg|råd|bestyrelse/iu.test(text);
      for (const pattern of named ? [listed, abbreviated, UNLISTED] : [abbreviated]) {
        if (pattern === null) continue;
        for (const match of text.matchAll(pattern)) claim(match.index, match[0], canonical(match[0]));
      }
      if (own !== null && named) for (const match of text.matchAll(OWN)) claim(match.index, match[0], own);
      return labels;
    },
  };
}
