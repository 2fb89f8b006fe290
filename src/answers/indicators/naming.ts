/**
 * What a key figure is called: always its kind, and of whom or what where the table of key figures leaves that open.
 */

import { holdsArea, withArea, type Definition } from '../../indicators.ts';
import type { Language } from '../../language.ts';
import type { Words } from '../../messages/index.ts';
import { capital } from '../../messages/typeset.ts';
import { labelOf } from '../describe.ts';

/** What of a figure makes its name. */
export interface Named {
  readonly domain: string;
  readonly measure: string;
  readonly area: string | null;
  readonly subject: string | null;
}

/** Topics whose areas say by themselves what is counted: 'sygedagpenge' is a benefit. */
const SELF_TELLING: ReadonlySet<string> = new Set(['benefits']);

/** The definition's name, with the area that it has a place for, and what it leaves open. */
export function definedName(
  definition: Definition,
  { area, subject }: Named,
  language: Language,
): { readonly name: string; readonly rest: readonly string[] } {
  const own = definition.name[language];
  const open = [
    definition.area === null && !holdsArea(own) ? area : null,
    definition.subject === null ? subject : null,
  ];
  return { name: withArea(own, area), rest: open.filter((part) => part !== null) };
}

/**
 * The kind of figure with its area and subject: 'Sygefravær, dagplejen', but 'Ungdomsuddannelse', which says its kind.
 */
export function kindName(kind: string, { domain, area, subject }: Omit<Named, 'measure'>): string {
  const rest = [area, subject].filter((part) => part !== null).join(', ');
  if (rest === '') return kind;
  const says = SELF_TELLING.has(domain) || rest.toLowerCase().includes(kind.toLowerCase());
  return says ? capital(rest) : `${kind}, ${rest}`;
}

/** The name of a figure that no definition fits: its topic, and what is measured of it unless that is its share. */
export function topicName(figure: Named, words: Words): string {
  const name = kindName(labelOf(words.domains, figure.domain), figure);
  const { measure } = figure;
  return measure === 'share' || measure === 'gap' ? name : `${name}, ${labelOf(words.measures, measure)}`;
}
