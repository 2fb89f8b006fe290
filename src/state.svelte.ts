/** The dashboard's one state: where the reader is. The address bar holds it, so a link reproduces the view. */

import type { Language } from './language.ts';
import { noteScrolled } from './steps.ts';
import { parsePlace, writePlace, type Filters, type Place, type ViewName } from './place.ts';

/** Filters that mean the same in every view and therefore follow the reader from one to the next. */
const SHARED_FILTERS = ['kommune', 'udvalg'];

/** What a place needs before it can be shown: null where everything is at hand. */
export type Preparation = (place: Place) => Promise<void> | null;

/** So long, in milliseconds, the page shows the former place while a choice is prepared; then it says that it waits. */
const PATIENCE = 300;

export class Page {
  #place: Place = $state.raw(parsePlace(''));
  /** What the address says: shown already, or as soon as it is prepared. */
  #next: Place = this.#place;
  /** Asked before another municipality is shown, so that the page changes once and not twice. */
  prepare: Preparation = () => null;

  get view(): ViewName {
    return this.#place.view;
  }

  get filters(): Filters {
    return this.#place.filters;
  }

  /** The fact whose passport is open. */
  get fact(): string | null {
    return this.#place.fact;
  }

  /** The chart that is shown alone, in a page of somebody else's; null for the whole view. */
  get embed(): string | null {
    return this.#place.embed;
  }

  /** What the address names instead of a view; null where it names one. */
  get unknown(): string | null {
    return this.#place.unknown;
  }

  get language(): Language {
    return this.#place.language;
  }

  /** The value of a filter, or undefined when the reader has not chosen one. */
  get(key: string): string | undefined {
    return this.#place.filters[key];
  }

  /** Chooses a filter; undefined takes it away. Each choice is a step of the back button. */
  set(key: string, value: string | undefined): void {
    this.change({ [key]: value });
  }

  /** Chooses several filters in one step. `replace` leaves no step behind, for text that is being typed. */
  change(choices: Readonly<Record<string, string | undefined>>, replace = false): void {
    const filters = merge(this.#next.filters, choices);
    this.#go({ ...this.#next, filters }, replace);
  }

  /** Opens the passport of a fact. */
  open(fact: string): void {
    this.#go({ ...this.#next, fact }, this.#next.fact !== null);
  }

  close(): void {
    if (this.#next.fact !== null) this.#go({ ...this.#next, fact: null }, false);
  }

  /** A link to a view with exactly these filters, in the reader's language. */
  href(view: ViewName, filters: Readonly<Record<string, string | undefined>> = {}): string {
    return writePlace({
      view,
      filters: merge({}, filters),
      fact: null,
      language: this.language,
      embed: null,
      unknown: null,
    });
  }

  /** A link to the present place with some of it changed. */
  hrefPlace(changed: Partial<Pick<Place, 'filters' | 'fact' | 'embed'>>): string {
    return writePlace({ ...this.#place, ...changed });
  }

  /** A link within the present view with some filters changed. */
  hrefWith(choices: Readonly<Record<string, string | undefined>>): string {
    return writePlace({
      ...this.#place,
      filters: merge(this.#place.filters, choices),
      fact: null,
      embed: null,
    });
  }

  /** A link to the passport of a fact, over the present view. */
  hrefFact(fact: string): string {
    return writePlace({ ...this.#place, fact });
  }

  /** The navigation's link to a view: the filters that all views share come along. */
  hrefView(view: ViewName): string {
    if (view === this.view && this.unknown === null) return writePlace({ ...this.#place, fact: null, embed: null });
    return this.href(view, Object.fromEntries(SHARED_FILTERS.map((key) => [key, this.get(key)])));
  }

  hrefLanguage(language: Language): string {
    return writePlace({ ...this.#place, language });
  }

  /** Follows a link within the page, as one step of the back button. */
  follow(hash: string): void {
    this.#go(parsePlace(hash), false);
  }

  /** Takes over what the address bar says; called at start and on each `hashchange`. */
  read(hash: string): void {
    this.#show(parsePlace(hash));
  }

  #show(place: Place): void {
    this.#next = place;
    const shown = this.#place;
    const other = place.filters['kommune'] !== shown.filters['kommune'] && place.view === shown.view;
    const preparing = other ? this.prepare(place) : null;
    if (preparing === null) {
      this.#place = place;
      return;
    }
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([preparing, late]).then(() => {
      // Whoever chose again meanwhile waits for that.
      if (this.#next === place) this.#place = place;
    });
  }

  #go(place: Place, replace: boolean): void {
    this.#show(place);
    const hash = writePlace(place);
    if (hash === globalThis.location.hash) return;
    noteScrolled();
    if (replace) globalThis.history.replaceState(null, '', hash);
    else globalThis.history.pushState(null, '', hash);
  }
}

function merge(filters: Filters, choices: Readonly<Record<string, string | undefined>>): Filters {
  const merged: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...filters, ...choices })) {
    if (value !== undefined && value !== '') merged[key] = value;
  }
  return merged;
}

export const page = new Page();
