/** Which chart is the first of its view: the view's sentence speaks of it, and it alone says what a click does. */

import { onMount } from 'svelte';

/** Charts come and go as the filters change: each arrival or departure may make another one the first. */
let changes = $state(0);

/** Whether a chart's figure is the first one in the page's main part, now. */
export function firstOf(figure: () => HTMLElement | undefined): { readonly now: boolean } {
  const now = $derived(changes > 0 && document.querySelector('main .chart') === figure());
  onMount(() => {
    changes += 1;
    return () => {
      changes += 1;
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
