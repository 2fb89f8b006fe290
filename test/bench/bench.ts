/** How fast documents are read and the site answers: `npm run bench`. Medians of ten rounds; the seeds repeated to a corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractRead } from '../../pipeline/extract.ts';
import { shortHash } from '../../pipeline/identity.ts';
import { readText } from '../../pipeline/read/text.ts';
import { readReference } from '../../pipeline/batch/sources.ts';
import { measureBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = 10;
const repeats = 10;

const seeds = readdirSync(join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(root, 'seeds', name)) }));
const corpus = Array.from({ length: repeats }, () => seeds).flat();
const bytes = corpus.reduce((sum, document) => sum + document.bytes.byteLength, 0);

/** Seconds that one round takes, the median of all rounds. */
function median(round: () => void): number {
  round();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    round();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[rounds / 2] ?? 0;
}

const reference = await readReference(root, null);
const extracting = median(() => {
  for (const { bytes, name } of corpus)
    extractRead(readText(bytes, name), { id: shortHash(bytes), bytes: bytes.length }, reference);
});
const reading = median(() => {
  for (const document of corpus) readText(document.bytes, document.name);
});

function row(name: string, value: string): string {
  return `${name.padEnd(44)}${value.padStart(12)}`;
}

const lines = [
  row('documents in a round', String(corpus.length)),
  row('mean size, kB', (bytes / corpus.length / 1000).toFixed(1)),
  row('extraction, documents per second, one thread', (corpus.length / extracting).toFixed(0)),
  row('the same in documents of 50 kB', (bytes / 50_000 / extracting).toFixed(0)),
  row('reading alone, documents per second', (corpus.length / reading).toFixed(0)),
  row('extraction : reading alone', (extracting / reading).toFixed(1)),
];
process.stdout.write(`${lines.join('\n')}\n`);
for (const { name, value } of await measureBrowser(rounds)) process.stdout.write(`${row(name, value)}\n`);
