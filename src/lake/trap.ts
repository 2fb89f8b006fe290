/**
 * Traps: WebAssembly's word for a program that has broken its own memory. What such an engine answers afterwards is
 * nothing.
 */

/** As browsers word them: a call into nothing, a read outside, a step that must never be reached. */
const TRAP =
  /null function|table index|indirect call|signature mismatch|out of bounds|unreachable|access out of|RuntimeError/iu;

/** Whether the engine itself is broken, and not what was asked of it. */
export function isTrap(error: unknown): boolean {
  // The engine's own words about a query name their kind in front: 'Binder Error: ...'.
  return error instanceof Error && TRAP.test(error.message) && !/^[A-Z][\w ]* Error:/u.test(error.message);
}
