/** What is shown, beside what the address says: files, links and charts in other pages carry it. */

import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { embedFilters, linkFilters } from './answers/link.ts';
import type { Offer } from './answers/stray.ts';
import { page } from './state.svelte.ts';

/** What a view shows of what could be chosen. */
export interface Shown {
  /** In a line: 'Sorø · alle udvalg · 2023'. */
  readonly line: string;
  readonly offers: readonly Offer[];
  /** Keys of the address that this view alone knows. */
  readonly keys?: readonly string[];
}

const NOTHING: Shown = { line: '', offers: [] };

let now: Shown = $state.raw(NOTHING);

/** A view tells what it shows for as long as it stands. Call it while a component starts. */
export function tellShown(of: () => Shown): void {
  $effect(() => {
    const own = of();
    now = own;
    return () => {
      if (now === own) now = NOTHING;
    };
  });
}

/** What the view shows, in a line. */
export function shownLine(): string {
  return now.line;
}

/** The address that shows again what is shown now, in full: for whatever leaves the page. */
export function shownLink(withPassport = true): string {
  const filters = linkFilters(page.filters, page.view, now.offers, now.keys);
  return full(page.hrefPlace({ filters, embed: null, ...(withPassport ? {} : { fact: null }) }));
}

/** The address of a chart of this view alone, and whether it follows the newest figures. */
export function embedLink(
  chart: string,
  own: Readonly<Record<string, string | undefined>>,
): { readonly address: string; readonly newest: boolean } {
  const { filters, newest } = embedFilters(page.filters, page.view, now.offers, own, now.keys);
  return { address: full(page.hrefPlace({ filters, embed: chart, fact: null })), newest };
}

function full(hash: string): string {
  return new URL(hash, globalThis.location.href).href;
}

/** The charts of the view, by their names in an address. */
const charts = new SvelteMap<string, number>();

/** A chart tells its name for as long as it stands. Call it while a component starts. */
export function tellChart(of: () => string): void {
  $effect(() => {
    const key = of();
    untrack(() => charts.set(key, (charts.get(key) ?? 0) + 1));
    return () => {
      const left = untrack(() => charts.get(key) ?? 1) - 1;
      if (left > 0) charts.set(key, left);
      else charts.delete(key);
    };
  });
}

/** Whether the view has a chart of this name, now. */
export function hasChart(key: string): boolean {
  return charts.has(key);
}

/** The heading of a chart that stands alone: whose figures, what they are. */
export interface Alone {
  readonly scope: string;
  readonly title: string;
  /** The page about the same; null for the view that the chart is of. */
  readonly whole: string | null;
}

let alone: Alone | null = $state.raw(null);

/** The chart that stands alone says what stands above it. Call it while a component starts. */
export function tellAlone(of: () => Alone | null): void {
  $effect(() => {
    const own = of();
    if (own === null) return undefined;
    alone = own;
    return () => {
      if (alone === own) alone = null;
    };
  });
}

/** The heading of the chart that stands alone; null while none does. */
export function aloneNow(): Alone | null {
  return alone;
}
