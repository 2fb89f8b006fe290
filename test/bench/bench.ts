/**
 * How fast documents are read and the site answers: `npm run bench [documents] [pages] [site]`, these when none is
 * named; `npm run bench million` and `ten-million` first write a lake of a country's size, which takes minutes. Medians
 * of ten rounds. Reads the originals where $UDVALGSTAL_ORIGINALS names their folder, else the seeds joined to documents
 * of their size.
 */
import { measureBrowser } from './browser.ts';
import { measureDocuments } from './documents.ts';
import type { Measured } from './measured.ts';
import { measureMillion, measureTenMillion } from './million.ts';
import { measurePages } from './pages.ts';

const rounds = 10;

const benches: Readonly<Record<string, (rounds: number) => Promise<Measured[]>>> = {
  documents: measureDocuments,
  pages: measurePages,
  site: measureBrowser,
};

/** Those that run only when they are named. */
const largeBenches: typeof benches = { million: measureMillion, 'ten-million': measureTenMillion };

function row(what: string, value: string, budget: string): string {
  return `${what.padEnd(76)}${value.padStart(14)}${budget.padStart(10)}\n`;
}

const wanted = process.argv.slice(2);
process.stdout.write(row('what', 'measured', 'budget'));
for (const [name, measure] of Object.entries({ ...benches, ...largeBenches })) {
  if (wanted.length > 0 ? !wanted.includes(name) : name in largeBenches) continue;
  for (const { what, value, budget } of await measure(rounds)) process.stdout.write(row(what, value, budget));
}
