/**
 * How far words stand from the number that they may speak of: one scale for prose and tables, on which the nearest word
 * wins. Within a sentence it counts the words between; all that stands farther has a layer of its own, and the layers
 * do not overlap. Limits are drawn between layers, so that one that moves takes its limit along.
 */

/** Between a sentence and the one before it. */
export const STEP = 10;

/** Layers around a number in a sentence. */
export const PROSE = {
  /** The sentence before, where its own goes on from it ("Det er ..."): among the words of its own. */
  goesOn: 30,
  /** Words of its own sentence, however far. */
  sentence: 59,
  /** The name that opens the paragraph with a colon. */
  opener: 62,
  /** The sentence that opens the list. */
  intro: 65,
  /** The caption of a table that is cited. */
  cited: 66,
  /** The sentences before in its paragraph, a step each. */
  paragraph: 70,
  heading: 150,
  /** The paragraphs before it under its heading, a step for each sentence. */
  section: 200,
  /** The captions of the item's tables. */
  tables: 295,
  /** The item's title, then its summary line by line. */
  item: 300,
  /** What is recommended, line by line. */
  recommended: 340,
  /** What the item's text names once: the one report, the one day. */
  text: 390,
  /** The one committee that treated the item before an economic committee or the council did. */
  treated: 395,
} as const;

/** Sentences of the paragraph, and of those before it, that stand no farther than the last of so many. */
export const MOST_BACK = { paragraph: 4, section: 8 } as const;

/** Lines of a summary or a recommendation beyond these stand as far as the last of them. */
export const MOST_LINES = 39;

/** Layers around a number in a table; the item's are those of prose. */
export const TABLE = {
  /** The domain that a caption names, or all headers together, holds for the whole table. */
  captionDomain: 1,
  headerDomain: 2,
  column: 9,
  row: 10,
  section: 20,
  caption: 100,
  /** The paragraph above the table. */
  lead: 150,
  heading: 200,
} as const;

/** What the columns of a table make likely, where no word near or far tells it: behind all words around. */
export const BY_COLUMNS = 400;

/** How far a word may stand to serve: up to the layer that begins behind. Its own clause is a part of the sentence. */
export const NEAR = {
  clause: 16,
  sentence: PROSE.intro,
  paragraph: PROSE.heading - 1,
  heading: PROSE.section - 1,
  section: PROSE.item - 1,
  any: Infinity,
} as const;
