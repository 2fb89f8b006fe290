import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageFile, readPackage } from '../../pipeline/lake/package.ts';
import { minutes, run as runIn, type Run } from './batch/command.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes-'));
  out = join(folder, 'lake');
  await writeFile(join(folder, 'good.txt'), minutes);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function extract(...parameters: string[]): Promise<Run> {
  return runIn(folder, parameters).ended;
}

async function documentsWritten(): Promise<number> {
  const json: unknown = JSON.parse(await readFile(join(out, packageFile), 'utf8'));
  return readPackage(json).tables.documents.reduce((sum, file) => sum + file.rows, 0);
}

function linesAbout(run: Run, name: string): string[] {
  return run.stderr.split('\n').filter((line) => line.startsWith(name));
}

describe('the command line', () => {
  it('reads a file and says what it found', async () => {
    const run = await extract('good.txt', '--out', 'lake');
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toMatch(/^good\.txt: 1 agenda items, 1 tables, \d+ facts, \d+ findings\n1 documents, /);
    expect(run.stdout).toContain(`written: ${out}`);
    expect(await documentsWritten()).toBe(1);
  });

  it('reads folders in order and leaves out what is no document', async () => {
    await mkdir(join(folder, 'in/b'), { recursive: true });
    await writeFile(join(folder, 'in/b/two.txt'), minutes.replace('31.029', '31.030'));
    await writeFile(join(folder, 'in/one.txt'), minutes);
    await writeFile(join(folder, 'in/README.md'), '# no minutes');
    await writeFile(join(folder, 'in/.hidden.txt'), 'no minutes');
    const run = await extract('in', '--out', out);
    expect(run.code).toBe(0);
    const told = run.stdout.split('\n').filter((line) => line.startsWith('in/'));
    expect(told.map((line) => line.split(':')[0])).toEqual(['in/b/two.txt', 'in/one.txt']);
    expect(run.stdout).toContain('passed over: 1 .md\n');
  });

  it('passes over a pipe in a folder by its name, and waits for nobody', async () => {
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in/one.txt'), minutes);
    execFileSync('mkfifo', [join(folder, 'in/pipe.txt')]);
    const run = await extract('in', '--out', out, '--json');
    expect(run).toMatchObject({ code: 0, stderr: 'in/pipe.txt: passed over: a named pipe\n' });
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: 1, passed_over: { 'named pipe': 1 } });
  });

  it('says of a folder of Word documents what to do', async () => {
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in/referat.docx'), 'PK');
    const run = await extract('in', '--out', out);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('passed over: 1 .docx\nminutes in .docx are read once they are saved as PDF\n');
  });

  it('leaves a lake that is there, where it is asked to', async () => {
    await extract('good.txt', '--out', 'lake');
    const before = await readFile(join(out, packageFile), 'utf8');
    await writeFile(join(folder, 'other.txt'), minutes.replace('31.029', '31.030'));
    const run = await extract('other.txt', '--out', 'lake', '--if-none');
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('stays as it is');
    expect(await readFile(join(out, packageFile), 'utf8')).toBe(before);
    expect(await extract('other.txt', '--out', 'another', '--if-none')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'another', packageFile), 'utf8')).not.toBe(before);
  });

  it('tells its version, which all parts of a lake share', async () => {
    const run = await extract('--version');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^[0-9a-f]{16}\n$/);
  });

  it('explains one line of a document, and writes nothing', async () => {
    const line = minutes.split('\n').findIndex((one) => one.includes('31.029')) + 1;
    const run = await extract('--explain', `good.txt:${String(line)}`);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(new RegExp(`^line ${String(line)}, item 7, table 1, characters `));
    expect(run.stdout).toMatch(/^ {2}tried as {3}expected_accounts +kr +fits as /m);
    expect(await readdir(folder)).toEqual(['good.txt']);
  });

  it('explains as JSON, too', async () => {
    const { code, stdout } = await extract('--explain', 'good.txt', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      numbers: expect.arrayContaining(
        [{ printed: '31.029' }].map((one) => expect.objectContaining(one) as unknown),
      ) as unknown,
    });
  });

  it('explains nothing of a document that cannot be read, a line that it has not, or several documents', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    expect(await extract('--explain', 'empty.txt')).toMatchObject({ code: 1, stdout: '' });
    expect(await extract('--explain', 'good.txt:9999')).toMatchObject({ code: 2, stdout: '' });
    expect(await extract('--explain', 'missing.txt')).toMatchObject({ code: 2, stdout: '' });
    expect(await extract('--explain', 'good.txt', 'good.txt')).toMatchObject({ code: 2, stdout: '' });
  });

  it('prints one JSON summary with --json and nothing else', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const run = await extract('good.txt', 'empty.txt', '--out', out, '--json');
    expect(run.code).toBe(1);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      documents: 1,
      items: 1,
      tables: 1,
      cells: 12,
      facts_by_domain: { expected_accounts: 6 },
      findings_by_severity: {},
      failures: [{ file: 'empty.txt', reason: 'the file is empty' }],
    });
  });

  it('tells each file that cannot be read in one line, and writes the rest', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(
      join(folder, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 1, 4, 5, 6]),
    );
    await writeFile(join(folder, 'recipe.txt'), 'Kog kartoflerne i 20 minutter.\nServér.\n');
    const run = await extract('empty.txt', 'picture.txt', 'good.txt', 'recipe.txt', 'gone.txt', '--out', out);
    expect(run.code).toBe(1);
    for (const name of ['empty.txt', 'picture.txt', 'recipe.txt', 'gone.txt']) {
      const told = linesAbout(run, name);
      expect(told, name).toHaveLength(1);
      expect(told[0]).toContain(': failed: ');
    }
    expect(await documentsWritten()).toBe(1);
  });

  it.each([
    ['latin1', Buffer.from(minutes, 'latin1')],
    ['utf16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(minutes, 'utf16le')])],
    ['utf16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(minutes, 'utf16le').swap16()])],
  ])('reads %s and says in one line that it is not UTF-8', async (name, bytes) => {
    await writeFile(join(folder, `${name}.txt`), bytes);
    const run = await extract(`${name}.txt`, '--out', out, '--json');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: 1, facts_by_domain: { expected_accounts: 6 } });
    expect(linesAbout(run, `${name}.txt`).filter((line) => /UTF|1252|encod/i.test(line))).toHaveLength(1);
  });

  it('says in one line that a table is cut off, and reads the rest of it', async () => {
    const cut = minutes.replace(
      'Uddannelse\t31.029\t29.319\t-1.710',
      'Uddannelse\t31.029\t29.319\t-1.710\nKultur\t27.',
    );
    await writeFile(join(folder, 'cut.txt'), `${cut.slice(0, cut.indexOf('Kultur'))}Kultur\t27.`);
    const run = await extract('cut.txt', '--out', out);
    expect(linesAbout(run, 'cut.txt').filter((line) => line.includes('table') || line.includes('row'))).toHaveLength(1);
    expect(await documentsWritten()).toBe(1);
  });

  it('exits with 1 on a warning when --strict', async () => {
    const wrong = minutes.replace('Total\t31.029', 'Total\t99.029');
    await writeFile(join(folder, 'wrong.txt'), wrong);
    expect((await extract('wrong.txt', '--out', out)).code).toBe(0);
    expect((await extract('wrong.txt', '--out', out, '--strict')).code).toBe(1);
    expect((await extract('good.txt', '--out', out, '--strict')).code).toBe(0);
  });

  it('exits with 2 when there is nothing to read or the usage is wrong', async () => {
    await mkdir(join(folder, 'none'));
    expect((await extract('none', '--out', out)).code).toBe(2);
    expect((await extract('gone.txt', '--out', out)).code).toBe(2);
    expect((await extract('--jobs', 'many')).code).toBe(2);
    expect((await extract('--colour')).code).toBe(2);
    expect((await extract('good.txt', '--municipality', '日本')).code).toBe(2);
    expect((await extract('--help')).code).toBe(0);
    expect(await readdir(folder)).toEqual(['good.txt', 'none']);
  });

  it('names the place where nothing can be written', async () => {
    await writeFile(join(folder, 'taken'), 'no folder');
    const run = await extract('good.txt', '--out', 'taken/lake');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(join(folder, 'taken'));
  });

  it('keeps the old lake when nothing new could be read', async () => {
    await extract('good.txt', '--out', out);
    await writeFile(join(folder, 'empty.txt'), '');
    const run = await extract('empty.txt', '--out', out);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('the lake stays as it was');
    expect(await documentsWritten()).toBe(1);
  });

  it('counts a document given twice once', async () => {
    await writeFile(join(folder, 'copy.txt'), minutes);
    const run = await extract('good.txt', 'copy.txt', '--out', out);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stderr).toContain('good.txt: left out: the same bytes as copy.txt');
    expect(await documentsWritten()).toBe(1);
  });

  it('takes the municipality from the option where the document names none', async () => {
    await writeFile(join(folder, 'nameless.txt'), minutes.replace('Mødested Sorø Kommune, Rådhusvej 8, 4180 Sorø', ''));
    await extract('nameless.txt', '--out', out, '--municipality', 'Faxe');
    expect(await readdir(join(out, 'facts'))).toEqual(['municipality_slug=faxe']);
  });
});
