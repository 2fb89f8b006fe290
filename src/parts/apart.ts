/** Parts of a view that are about another municipality than the view: its sentence does not speak of their charts. */

import { getContext, setContext } from 'svelte';

const apart = Symbol('apart');

/**
 * What is inside this component is about something else, which `whole` leads to. Call it while the component starts.
 */
export function tellApart(whole: () => string): void {
  setContext(apart, whole);
}

/** The way to the page about the same; undefined where the view is about it. Call it while a component starts. */
export function apartFrom(): (() => string) | undefined {
  return getContext<(() => string) | undefined>(apart);
}
