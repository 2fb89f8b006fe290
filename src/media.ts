/** Widths at which the layout changes by more than style. */
import { MediaQuery } from 'svelte/reactivity';

/** The passport covers the page instead of standing beside it. */
export const sheet = new MediaQuery('(max-width: 899px)');

/** The layout of a telephone. */
export const phone = new MediaQuery('(max-width: 639px)');
