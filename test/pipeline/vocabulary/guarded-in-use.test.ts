/**
 * A guard that asks for too much would lose figures in silence: every pattern in use is held against its plain form.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Guarded, WordTest } from '../../../pipeline/vocabulary/matching/guarded.ts';
import { root } from '../gold.ts';

interface InUse {
  readonly pattern: RegExp;
  readonly guarded: Guarded;
}

const inUse = vi.hoisted((): InUse[] => []);

vi.mock(import('../../../pipeline/vocabulary/matching/guarded.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const guarded = (pattern: RegExp, word: WordTest | null = null): Guarded => {
    const made = original.guarded(pattern, word);
    inUse.push({ pattern, guarded: made });
    return made;
  };
  return { ...original, guarded };
});

/** The lines of all text documents of the tests, each once. */
function linesOfFixtures(): string[] {
  const folders = ['layouts', 'wordings'].flatMap((kind) => {
    const home = join(root, 'test/fixtures', kind);
    return readdirSync(home).map((name) => join(home, name, 'document.txt'));
  });
  const lines = folders.filter((path) => existsSync(path)).flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}

it('every guarded pattern finds in every line of the fixtures what it finds without its guard', async () => {
  await import('../../../pipeline/item.ts');
  expect(inUse.length).toBeGreaterThan(20);
  const lines = linesOfFixtures();
  expect(lines.length).toBeGreaterThan(500);
  let found = 0;
  for (const { pattern, guarded } of inUse) {
    for (const line of lines) {
      const everywhere = new RegExp(pattern, pattern.global ? pattern.flags : `${pattern.flags}g`);
      const plain = [...line.matchAll(everywhere)].map((match) => [match.index, match[0]]);
      if (plain.length === 0) continue;
      found += 1;
      if (!guarded.mayMatch(line)) expect.fail(`${String(pattern)} is not tried on: ${line}`);
      if (!pattern.global) continue;
      expect(guarded.matches(line).map((match) => [match.index, match[0]])).toEqual(plain);
    }
  }
  expect(found).toBeGreaterThan(1000);
});
