/** An amount between words: its digits count as one word or two. */
export const AMOUNTS = ['_ kr', '_ mio kr', '_ _ kr', '_ _ mio kr'];
