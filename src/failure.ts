/** Failures of the page itself, beside those of the lake. */

/** A part of the page did not arrive: the server cannot be reached, or has another edition of the site by now. */
export class PartError extends Error {
  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.name = 'PartError';
  }
}
