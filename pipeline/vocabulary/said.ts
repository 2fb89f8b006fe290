import type { Role, Said } from '../types.ts';

/** All roles; each is known by the bit of its place. */
const ROLES: readonly Role[] = [
  'domain',
  'measure',
  'entity',
  'comparedTo',
  'committee',
  'area',
  'subject',
  'transfer',
  'economy',
  'frame',
  'fiscalYear',
  'targetYears',
  'report',
  'asOf',
  'period',
  'previous',
  'standing',
  'unit',
  'scale',
  'direction',
  'better',
  'isTotal',
  'breakBefore',
  'counted',
  'anaphora',
  'move',
  'denied',
];
const BITS: ReadonlyMap<string, number> = new Map(ROLES.map((role, at) => [role, 1 << at]));

/** The bit of a role. */
export const bitOf = (role: Role): number => BITS.get(role) ?? 0;

/** The bits of some roles: whether a word says anything of one of them is then one look at its own. */
export const bitsOf = (...roles: readonly Role[]): number => roles.reduce((bits, role) => bits | bitOf(role), 0);

/**
 * Words are asked for their roles hundreds of times for each figure, so what they say has one shape whatever they say:
 * the engine then knows where each role stands without looking it up.
 */
class SaidOnce implements Said {
  readonly domain;
  readonly measure;
  readonly entity;
  readonly comparedTo;
  readonly committee;
  readonly area;
  readonly subject;
  readonly transfer;
  readonly economy;
  readonly frame;
  readonly fiscalYear;
  readonly targetYears;
  readonly report;
  readonly asOf;
  readonly period;
  readonly previous;
  readonly standing;
  readonly unit;
  readonly scale;
  readonly direction;
  readonly better;
  readonly isTotal;
  readonly breakBefore;
  readonly counted;
  readonly anaphora;
  readonly move;
  readonly denied;
  readonly #roles: number;

  constructor(roles: Partial<Said>) {
    this.domain = roles.domain;
    this.measure = roles.measure;
    this.entity = roles.entity;
    this.comparedTo = roles.comparedTo;
    this.committee = roles.committee;
    this.area = roles.area;
    this.subject = roles.subject;
    this.transfer = roles.transfer;
    this.economy = roles.economy;
    this.frame = roles.frame;
    this.fiscalYear = roles.fiscalYear;
    this.targetYears = roles.targetYears;
    this.report = roles.report;
    this.asOf = roles.asOf;
    this.period = roles.period;
    this.previous = roles.previous;
    this.standing = roles.standing;
    this.unit = roles.unit;
    this.scale = roles.scale;
    this.direction = roles.direction;
    this.better = roles.better;
    this.isTotal = roles.isTotal;
    this.breakBefore = roles.breakBefore;
    this.counted = roles.counted;
    this.anaphora = roles.anaphora;
    this.move = roles.move;
    this.denied = roles.denied;
    let bits = 0;
    for (const [role, value] of Object.entries(roles)) if (value !== undefined) bits |= BITS.get(role) ?? 0;
    this.#roles = bits;
  }

  get roles(): number {
    return this.#roles;
  }
}

/** What words say, made ready to be asked. */
export const said = (roles: Partial<Said>): Said => (roles instanceof SaidOnce ? roles : new SaidOnce(roles));
