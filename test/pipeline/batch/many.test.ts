/** Many documents, as a user has them: run again, changed, stopped, spread over machines. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFile } from '../../../pipeline/lake/package.ts';
import { contentOf, minutesOf, run, type Run } from './command.ts';

const municipalities = ['Sorø', 'Odense', 'Faxe', 'Ringsted'];

let folder: string;

function extract(...parameters: string[]): Promise<Run> {
  return run(folder, parameters).ended;
}

const lake = (name: string): Promise<Record<string, string>> => contentOf(join(folder, name));

async function entriesOf(cache: string): Promise<string[]> {
  const names = await readdir(join(folder, cache), { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.json.gz')).sort();
}

/** The first file of a municipality's facts. */
const factsOf = (files: Record<string, string>, slug: string): string =>
  Object.keys(files).find((path) => path.includes(`municipality_slug=${slug}/`)) ?? '';

/** Writes minutes of `count` meetings below `in/`, a folder for each municipality. */
async function writeMinutes(count: number): Promise<void> {
  for (const name of municipalities) await mkdir(join(folder, 'in', name), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const name = municipalities[number % municipalities.length] ?? '';
    const day = 1 + (Math.floor(number / municipalities.length) % 28);
    const file = join(folder, 'in', name, `referat-${String(number)}.txt`);
    await writeFile(file, minutesOf(name, day, 100 + number));
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-'));
  await writeMinutes(12);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a corpus read again', () => {
  it('is left as it is when nothing changed', async () => {
    const first = await extract('in', '--out', 'lake', '--json');
    const before = await stat(join(folder, 'lake', packageFile));
    const second = await extract('in', '--out', 'lake');
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout).toContain(`unchanged: ${join(folder, 'lake')}`);
    expect((await stat(join(folder, 'lake', packageFile))).ino).toBe(before.ino);
    const third = await extract('in', '--out', 'lake', '--json');
    expect(third.stdout).toBe(first.stdout);
  });

  it.each(['cells/', 'answers/', 'snapshot.', 'everywhere.'])(
    'is written again when a file of the lake is gone: %s',
    async (start) => {
      await extract('in', '--out', 'lake');
      const before = await lake('lake');
      const gone = Object.keys(before).find((path) => path.startsWith(start)) ?? '';
      await unlink(join(folder, 'lake', gone));
      await extract('in', '--out', 'lake');
      expect(await lake('lake')).toEqual(before);
    },
  );

  it('reads only what changed, and gives the lake that reading all would give', async () => {
    await extract('in', '--out', 'lake');
    const before = await entriesOf('.cache');
    await writeFile(join(folder, 'in/Faxe/referat-2.txt'), minutesOf('Faxe', 1, 999));
    expect((await extract('in', '--out', 'lake')).stdout).toContain('written: ');
    const added = (await entriesOf('.cache')).filter((name) => !before.includes(name));
    expect(added).toHaveLength(1);
    await extract('in', '--out', 'fresh', '--no-cache');
    expect(await lake('lake')).toEqual(await lake('fresh'));
  });

  it('takes over what did not change, and tells of it all the same', async () => {
    const latin = Buffer.from(minutesOf('Odense', 20, 700), 'latin1');
    await writeFile(join(folder, 'in/Odense/latin.txt'), latin);
    await extract('in', '--out', 'lake');
    const untouched = join(folder, 'lake', factsOf(await lake('lake'), 'soroe'));
    const before = await stat(untouched);
    for (const change of [
      () => writeFile(join(folder, 'in/Faxe/referat-2.txt'), minutesOf('Faxe', 1, 999)),
      () => rm(join(folder, 'in/Faxe'), { recursive: true }),
      () => writeFile(join(folder, 'in/Odense/more.txt'), minutesOf('Odense', 21, 701)),
    ]) {
      await change();
      const again = await extract('in', '--out', 'lake', '--json');
      const fresh = await extract('in', '--out', 'fresh', '--no-cache', '--json');
      expect(again).toEqual(fresh);
      expect(again.stderr).toContain('latin.txt: warning: ');
      expect(await lake('lake')).toEqual(await lake('fresh'));
    }
    expect((await stat(untouched)).ino).toBe(before.ino);
  });

  it('keeps nothing with --no-cache', async () => {
    await extract('in', '--out', 'lake', '--no-cache');
    expect((await readdir(folder)).sort()).toEqual(['in', 'lake']);
  });

  it('is read without a cache where none can be written', async () => {
    await writeFile(join(folder, '.cache'), 'a file, no folder');
    const read = await extract('in', '--out', 'lake');
    expect(read.code).toBe(0);
    expect(read.stderr).toContain('.cache: reading without a cache: ');
  });

  it('reads a document again when its entry or the whole index is broken', async () => {
    await extract('in', '--out', 'lake');
    const [first = '', second = ''] = await entriesOf('.cache');
    await writeFile(join(folder, '.cache', first), 'no entry');
    await writeFile(
      join(folder, '.cache', second),
      await readFile(join(folder, '.cache', second)).then((b) => b.subarray(0, 99)),
    );
    for (const name of await readdir(join(folder, '.cache'), { recursive: true })) {
      if (name.includes('index-')) await writeFile(join(folder, '.cache', name), '{"no": "index"}');
    }
    const again = await extract('in', '--out', 'again');
    expect(again).toMatchObject({ code: 0 });
    expect(await lake('again')).toEqual(await lake('lake'));
  });

  it('tells a document that failed again', async () => {
    await writeFile(join(folder, 'in/recipe.txt'), 'Kog kartoflerne i 20 minutter.\nServér.\n');
    const first = await extract('in', '--out', 'lake', '--json');
    const second = await extract('in', '--out', 'lake', '--json');
    expect(first.code).toBe(1);
    expect(second).toEqual(first);
  });
});

it('gives the same lake with one thread and with several, in whatever order the paths come', async () => {
  await extract('in', '--out', 'one', '--jobs', '1', '--no-cache');
  await extract(
    ...[...municipalities].reverse().map((name) => join('in', name)),
    '--out',
    'two',
    '--jobs',
    '2',
    '--no-cache',
  );
  expect(await lake('two')).toEqual(await lake('one'));
});

describe('a run that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves the old lake whole, and the next run goes on from there', async (signal, code) => {
    await extract('in/Sorø', '--out', 'lake');
    const before = await lake('lake');
    const old = await entriesOf('.cache');
    await writeMinutes(400);
    const running = run(folder, ['in', '--out', 'lake', '--jobs', '1']);
    while ((await entriesOf('.cache')).length < old.length + 5) await wait(20);
    running.child.kill(signal);
    const stopped = await running.ended;
    expect(stopped.code).toBe(code);
    expect(stopped.stderr).toContain('the lake stays as it was');
    expect(await lake('lake')).toEqual(before);
    expect((await readdir(join(folder, 'lake'))).filter((name) => name.startsWith('.'))).toEqual([]);
    const kept = await entriesOf('.cache');
    expect(kept.length).toBeLessThan(400);
    expect((await extract('in', '--out', 'lake')).code).toBe(0);
    expect(await entriesOf('.cache')).toEqual(expect.arrayContaining(kept));
  });
});

describe('a corpus in parts', () => {
  beforeEach(async () => {
    // The same bytes under two names, and a meeting of which there are two documents: counted once in any part.
    await writeFile(join(folder, 'in/Odense/a-copy.txt'), minutesOf('Sorø', 1, 100));
    await writeFile(
      join(folder, 'in/Faxe/b-again.txt'),
      minutesOf('Faxe', 2, 106).replace('Godkendt', 'Taget til efterretning'),
    );
    await writeFile(join(folder, 'in/empty.txt'), '');
    // Each machine passes over its own share.
    for (const name of ['a.docx', 'Faxe/b.docx', 'Odense/c.png']) await writeFile(join(folder, 'in', name), '');
  });

  it.each(['1', '2'])('merges to the very lake that one run makes, with %s threads', async (jobs) => {
    const whole = await extract('in', '--out', 'whole', '--jobs', jobs, '--json');
    const parts = ['p1', 'p2', 'p3'];
    for (const [place, part] of parts.entries()) {
      const made = await extract('in', '--shard', `${String(place + 1)}/3`, '--out', part, '--jobs', jobs);
      expect(made.stdout).toContain(`part ${String(place + 1)}/3: `);
    }
    const merged = await extract('merge', 'p3', 'p1', 'p2', '--out', 'merged', '--json');
    expect(merged.code).toBe(whole.code);
    expect(merged.stdout).toBe(whole.stdout);
    expect(await lake('merged')).toEqual(await lake('whole'));
  });

  it('is refused when parts are missing, double, unfinished or of another version', async () => {
    await extract('in', '--shard', '1/2', '--out', 'p1');
    await extract('in', '--shard', '2/2', '--out', 'p2');
    const refused = async (...parts: string[]): Promise<string> => {
      const merged = await extract('merge', ...parts, '--out', 'merged');
      expect(merged.code).toBe(2);
      expect(await readdir(folder)).not.toContain('merged');
      return merged.stderr.trim();
    };
    expect(await refused('p1')).toBe('merge: parts are missing: make 2/2 with --shard and name all 2 parts');
    expect(await refused('p1', 'p2', 'p1')).toMatch(/^merge: .*p1 \(part 1\/2\) is given twice/);
    expect(await refused('p1', 'in')).toMatch(/^merge: .*in is no finished part/);
    const manifest = join(folder, 'p2/manifest.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace(/"version": "\w+"/, '"version": "0000000000000000"'));
    expect(await refused('p1', 'p2')).toMatch(/^merge: .*p2 \(part 2\/2\) was made by another version/);
    await writeFile(manifest, text.slice(0, 200));
    expect(await refused('p1', 'p2')).toMatch(/^merge: .*manifest\.json is broken: make the part again/);
  });

  it('needs a folder for the part, and a part that there can be', async () => {
    expect((await extract('in', '--shard', '1/2')).code).toBe(2);
    expect((await extract('in', '--shard', '3/2', '--out', 'p')).code).toBe(2);
    expect((await extract('in', '--shard', '0/2', '--out', 'p')).code).toBe(2);
  });
});
