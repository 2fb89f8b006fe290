/** The command line as a user runs it, and minutes for it to read. */
import { execFile, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
}

/** Starts `npm run extract -- ...parameters` in a folder, with a cache of that folder's own where none is given. */
export function run(folder: string, parameters: readonly string[]): Running {
  const env = { ...process.env, npm_lifecycle_event: undefined };
  const tsx = join(root, 'node_modules/tsx/dist/loader.mjs');
  const cache = parameters[0] === 'merge' || parameters.includes('--no-cache') ? [] : ['--cache', '.cache'];
  const command = ['--import', tsx, join(root, 'pipeline/cli.ts'), ...parameters, ...cache];
  let settle: (run: Run) => void;
  const ended = new Promise<Run>((resolve) => {
    settle = resolve;
  });
  const child = execFile(process.execPath, command, { cwd: folder, env }, (_error, stdout, stderr) => {
    settle({ code: child.exitCode ?? -1, stdout, stderr });
  });
  return { child, ended };
}

/** Every file below a folder with the hash of its content. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [relative(folder, file), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}

/** Minutes with one small table. */
export const minutes = [
  'REFERAT Økonomiudvalget d. 14-03-2024',
  '',
  'Mødedato Torsdag d. 14. marts 2024 kl. 16:00',
  '',
  'Mødested Sorø Kommune, Rådhusvej 8, 4180 Sorø',
  '',
  'Punkt 7: Forventet regnskab 2024',
  '',
  '00.30.00-G01-1-24',
  '',
  'Beskrivelse af sagen',
  '',
  'Tabel 1. Forventet regnskab 2024 (i 1.000 kr.)',
  '',
  'Politikområde\tKorrigeret budget\tForventet regnskab\tAfvigelse',
  'Uddannelse\t31.029\t29.319\t-1.710',
  'Total\t31.029\t29.319\t-1.710',
  '',
  'Beslutning',
  '',
  'Godkendt.',
  '',
].join('\n');

/** The same minutes of another municipality and day, with another amount. */
export function minutesOf(municipality: string, day: number, amount: number): string {
  return minutes
    .replaceAll('Sorø', municipality)
    .replace('14-03-2024', `${String(day).padStart(2, '0')}-03-2024`)
    .replace('14. marts', `${String(day)}. marts`)
    .replaceAll('29.319', `29.${String(amount)}`);
}
