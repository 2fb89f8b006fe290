import type { Role, Said } from '../types/words.ts';

/** What the words that are being made ready say; the fields below take it up in their order. */
let given: Partial<Said> = {};

/**
 * Words are asked for their roles hundreds of times for each figure, so what they say has one shape whatever they say:
 * the engine then knows where each role stands without looking it up. All roles are named here, and nowhere else.
 */
class Places {
  readonly domain = given.domain;
  readonly measure = given.measure;
  readonly entity = given.entity;
  readonly comparedTo = given.comparedTo;
  readonly committee = given.committee;
  readonly area = given.area;
  readonly subject = given.subject;
  readonly transfer = given.transfer;
  readonly economy = given.economy;
  readonly frame = given.frame;
  readonly fiscalYear = given.fiscalYear;
  readonly targetYears = given.targetYears;
  readonly report = given.report;
  readonly asOf = given.asOf;
  readonly period = given.period;
  readonly previous = given.previous;
  readonly standing = given.standing;
  readonly unit = given.unit;
  readonly scale = given.scale;
  readonly direction = given.direction;
  readonly better = given.better;
  readonly isTotal = given.isTotal;
  readonly breakBefore = given.breakBefore;
  readonly counted = given.counted;
  readonly anaphora = given.anaphora;
  readonly move = given.move;
  readonly denied = given.denied;
}

/** Each role is known by the bit of its place. */
const BITS: ReadonlyMap<string, number> = new Map(Object.keys(new Places()).map((role, at) => [role, 1 << at]));

/** The bit of a role. */
export const bitOf = (role: Role): number => BITS.get(role) ?? 0;

/** The bits of some roles: whether a word says anything of one of them is then one look at its own. */
export const bitsOf = (...roles: readonly Role[]): number => roles.reduce((bits, role) => bits | bitOf(role), 0);

function bitsSaid(roles: Partial<Said>): number {
  let bits = 0;
  for (const [role, value] of Object.entries(roles)) if (value !== undefined) bits |= BITS.get(role) ?? 0;
  return bits;
}

class SaidOnce extends Places implements Said {
  readonly #roles = bitsSaid(given);

  get roles(): number {
    return this.#roles;
  }
}

/** What words say, made ready to be asked. */
export function said(roles: Partial<Said>): Said {
  if (roles instanceof SaidOnce) return roles;
  given = roles;
  return new SaidOnce();
}
