import { describe, expect, it } from 'vitest';
import { domainsWhere, KINDS } from '../../../pipeline/kinds/index.ts';
import { kind, type Kind } from '../../../pipeline/kinds/kind.ts';

describe('the kinds of figures', () => {
  it('have names of their own', () => {
    expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  });

  it('agree, where they share a domain, on what is asked of a fact or a word by its domain alone', () => {
    const asked = ({ retold, ofSet, ranking, accounts, explainsTables }: Kind): object => ({
      retold,
      ofSet,
      ranking,
      accounts,
      explainsTables,
    });
    for (const one of KINDS) {
      for (const other of KINDS.filter(({ domain }) => domain === one.domain)) expect(asked(other)).toEqual(asked(one));
    }
  });

  it('name only the measures that they store where a word must stand or counts are out of something', () => {
    for (const { id, measures, wordStands, outOf } of KINDS) {
      const stored = Object.values(measures).flatMap((of) => Object.values(of));
      const named = [...Object.keys(wordStands), ...(outOf === null ? [] : [outOf.measure])];
      for (const measure of named) expect(stored, id).toContain(measure);
    }
  });

  it('are found by what they declare', () => {
    expect([...domainsWhere(({ accounts }) => accounts !== null)].sort()).toEqual(['accounts', 'expected_accounts']);
    expect([...domainsWhere(({ ranking }) => ranking)]).toEqual(['rankings']);
  });

  it('declare only where they differ from others', () => {
    const plain = kind({ id: 'plain', domain: 'costs', measures: {} });
    expect(plain).toMatchObject({ budget: false, yieldsTo: null, report: null, accounts: null, retold: 'series' });
  });
});
