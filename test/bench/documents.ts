/** How many documents a second are read: on one thread, by the command line on all, and when nothing changed. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readReference } from '../../pipeline/batch/sources.ts';
import {
  type BenchDocument,
  denseDocuments,
  largeDocuments,
  originalDocuments,
  repeated,
  root,
  smallDocuments,
  usualSize,
} from './corpus.ts';
import { type Measured, secondsOf } from './measured.ts';
import { readingAsInThreads } from './reading.ts';

/** Documents of 50 kB that the command line reads, and small ones of which none changes. */
const anew = 200;
const unchanged = 10_000;

/** Documents of 50 kB in a round on one thread: enough that a round is not over before the engine is warm. */
const inRound = 10;

/** How many documents of 50 kB a second one thread reads, once the engine is warm. */
async function oneThread(rounds: number, kind: string, large: readonly BenchDocument[]): Promise<Measured> {
  const reference = await readReference(root, null);
  const { extractRead, readText, shortHash } = await readingAsInThreads();
  const documents = repeated(large, inRound).map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let facts = 0;
  const seconds = await secondsOf(rounds, () => {
    facts = 0;
    for (const { name, bytes } of documents)
      facts += extractRead(readText(bytes, name), { id: shortHash(bytes), bytes: bytes.length }, reference).facts
        .length;
  });
  const each = Math.round((facts * usualSize) / size);
  return {
    what: `${kind}, ${String(each)} figures in 50 kB: a second, one thread`,
    value: (size / usualSize / seconds).toFixed(0),
    budget: '100',
  };
}

/** Files written so lately may change within the same tick of the clock, so the cache trusts no times yet. */
const settling = 4000;

/** Seconds of a whole run of the command line. */
function run(...options: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', ...options, '--json'], {
    cwd: root,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`bench: the command line ended with ${String(code)}`));
    });
  });
}

/** Seconds of a first run over documents and of a second, when nothing has changed. */
async function twice(documents: readonly BenchDocument[]): Promise<{ first: number; second: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'udvalgstal-bench-'));
  try {
    const minutes = join(folder, 'minutes');
    mkdirSync(minutes);
    for (const { name, text } of documents) writeFileSync(join(minutes, name), text);
    await setTimeout(settling);
    const options = [minutes, '--out', join(folder, 'lake'), '--cache', join(folder, 'cache')];
    return { first: await run(...options), second: await run(...options) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureDocuments(rounds: number): Promise<Measured[]> {
  const large = repeated(largeDocuments(), anew);
  const size = large.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const read = await twice(large);
  const known = await twice(repeated(smallDocuments(), unchanged));
  const threads = String(availableParallelism());
  const originals = originalDocuments();
  return [
    ...(originals === null ? [] : [await oneThread(rounds, 'original minutes', originals)]),
    await oneThread(rounds, 'seeds joined', denseDocuments()),
    {
      what: `${String(anew)} of 50 kB by the command line, ${threads} threads, lake written`,
      value: (size / usualSize / read.first).toFixed(0),
      budget: '200',
    },
    { what: `${String(unchanged)} small documents, first run, seconds`, value: known.first.toFixed(1), budget: '' },
    { what: 'the same again, nothing changed, seconds', value: known.second.toFixed(1), budget: '5.0' },
  ];
}
