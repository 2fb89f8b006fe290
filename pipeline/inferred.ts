/** Where the roles of a figure came from that no word beside its number tells, as a fact carries it. */
import type { Whence } from './types/facts.ts';

const KNOWN: Readonly<Record<Whence, true>> = {
  before: true,
  list: true,
  section: true,
  heading: true,
  caption: true,
  title: true,
  summary: true,
  recommendation: true,
  text: true,
  meeting: true,
  figures: true,
  noun: true,
  kind: true,
  far: true,
  contested: true,
};

const isWhence = (word: string): word is Whence => Object.hasOwn(KNOWN, word);

/** The sources of a fact's `inferred`, by the column of the role: 'fiscal_year:title committee:meeting'. */
export function sourcesOf(inferred: string | null): ReadonlyMap<string, Whence> {
  const sources = new Map<string, Whence>();
  for (const told of inferred?.split(' ') ?? []) {
    const [role = '', whence = ''] = told.split(':');
    if (isWhence(whence)) sources.set(role, whence);
  }
  return sources;
}

/** The sources as a fact carries them; null where there are none. */
export function formatSources(sources: ReadonlyMap<string, Whence>): string | null {
  return sources.size === 0 ? null : Array.from(sources, ([role, whence]) => `${role}:${whence}`).join(' ');
}
