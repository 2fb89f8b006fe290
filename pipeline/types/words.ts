/** What words say, and where they stand: the vocabulary, and its words found in a document. */

import type { Span } from './document.ts';
import type { Domain, Economy, Frame, Measure, Standing, Transfer, Unit } from './figures.ts';

/** What a word can say about the quantity beside it. A missing key says nothing; null says "none" (all committees). */
export interface Roles {
  readonly domain?: Domain;
  readonly measure?: Measure;
  readonly entity?: string;
  readonly comparedTo?: string;
  readonly committee?: string | null;
  readonly area?: string;
  readonly subject?: string;
  readonly transfer?: Transfer;
  readonly economy?: Economy;
  /** null says: inside and outside together. */
  readonly frame?: Frame | null;
  readonly fiscalYear?: number;
  readonly targetYears?: readonly number[];
  readonly report?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly previous?: boolean;
  readonly standing?: Standing;
  readonly unit?: Unit;
  readonly scale?: number;
  /** +1 and -1: the direction of overspend and budget increase, or of a gap above and below. */
  readonly direction?: 1 | -1;
  /** The word means "better": its direction depends on whether more is good. */
  readonly better?: boolean;
  readonly isTotal?: boolean;
  readonly breakBefore?: boolean;
  /** A noun that can be counted ("virksomheder"). */
  readonly counted?: Unit;
  /** The words continue the sentence before ("Det giver ..."). */
  readonly anaphora?: boolean;
  /** The quantity is one end of a move of money: taken from (-1) or given to (+1). */
  readonly move?: 'verb' | 'from' | 'to';
  /** The words deny what stands behind them ("ikke længere et merforbrug på"). */
  readonly denied?: true;
}

/** What a word says: the name of one of its roles. */
export type Role = keyof Roles;

/** What words say, made ready to be asked (vocabulary/said.ts): every role has its place, said or not. */
export type Said = { readonly [R in Role]-?: Roles[R] | undefined } & {
  /** A bit for each role that they say something of. */
  readonly roles: number;
};

/**
 * A piece of vocabulary. `words` are lower-case words separated by spaces; `*` stands for any letters at an end of a
 * word; `_` stands for one word of any kind.
 */
export interface Term {
  readonly words: string;
  readonly says: Roles;
}

/** Where words stand, from the farthest around a number to its own. */
export type Level = 'document' | 'item' | 'heading' | 'caption' | 'section' | 'row' | 'column' | 'clause';

/** Words of a document that say something. */
export interface Label {
  readonly span: Span;
  readonly text: string;
  readonly says: Said;
  readonly level: Level;
}

/** A label seen from a quantity: the smaller the distance, the nearer the word. See distances.ts for the scale. */
export interface NearLabel extends Label {
  readonly distance: number;
  readonly after: boolean;
  /** The words stand in a sentence before. */
  readonly inherited: boolean;
}
