import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileNow } from '../../../pipeline/batch/file.ts';
import { findSources } from '../../../pipeline/batch/sources.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  await mkdir(join(folder, 'bilag'));
  await writeFile(join(folder, 'referat.txt'), 'Punkt 1: Budget\n');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const makePipe = (name: string): Buffer => execFileSync('mkfifo', [join(folder, name)]);

describe('a folder', () => {
  it('gives its documents, and what is passed over by its kind', async () => {
    for (const name of ['brev.DOCX', 'bilag/tal.xlsx', 'LICENSE', '.hidden.docx']) {
      await writeFile(join(folder, name), '');
    }
    const { documents, failures, passedOver } = await findSources([folder]);
    expect(documents.map(({ place }) => place)).toEqual(['referat.txt']);
    expect(failures).toEqual([]);
    expect(passedOver.map(({ place, kind }) => [place, kind])).toEqual([
      ['LICENSE', ''],
      ['bilag/tal.xlsx', '.xlsx'],
      ['brev.DOCX', '.docx'],
    ]);
  });

  it('of which a file is named, too, does not pass over that file', async () => {
    await writeFile(join(folder, 'referat.md'), 'Punkt 1: Budget\n');
    const { documents, passedOver } = await findSources([folder, join(folder, 'referat.md')]);
    expect(documents.map(({ name }) => name)).toEqual(['referat.txt', 'referat.md']);
    expect(passedOver).toEqual([]);
  });

  it('with a pipe named as a document is read without it', async () => {
    makePipe('pipe.txt');
    await symlink('pipe.txt', join(folder, 'to-pipe.txt'));
    const { documents, passedOver } = await findSources([folder]);
    expect(documents.map(({ name }) => name)).toEqual(['referat.txt']);
    expect(passedOver).toMatchObject([
      { place: 'pipe.txt', kind: 'named pipe', isFile: false },
      { place: 'to-pipe.txt', kind: 'named pipe', isFile: false },
    ]);
  });

  it('gives what its links lead to, but enters no folder by them', async () => {
    await symlink('referat.txt', join(folder, 'linked.txt'));
    await symlink('..', join(folder, 'bilag/loop'));
    await symlink('gone.txt', join(folder, 'dangling.txt'));
    const { documents, passedOver } = await findSources([folder]);
    expect(documents.map(({ name }) => name)).toEqual(['dangling.txt', 'linked.txt', 'referat.txt']);
    expect(passedOver).toMatchObject([{ place: 'bilag/loop', kind: 'linked folder' }]);
  });
});

describe('what is no file', () => {
  it('fails where it is named itself', async () => {
    makePipe('pipe');
    const server = createServer().listen(join(folder, 'socket'));
    await once(server, 'listening');
    const { documents, failures } = await findSources([join(folder, 'pipe'), join(folder, 'socket')]);
    server.close();
    expect(documents).toEqual([]);
    expect(failures.map(({ file, reason }) => [relative(folder, file), reason])).toEqual([
      ['pipe', 'a named pipe, no file: save the minutes as a file and name that'],
      ['socket', 'a socket, no file: save the minutes as a file and name that'],
    ]);
  });

  it('is never waited for, also where it took the place of a file', () => {
    makePipe('pipe.txt');
    expect(() => readFileNow(join(folder, 'pipe.txt'))).toThrow('a named pipe, no file');
  });
});

it('a file larger than any minutes is not read at all', async () => {
  execFileSync('truncate', ['-s', '3G', join(folder, 'film.pdf')]);
  expect(() => readFileNow(join(folder, 'film.pdf'))).toThrow('larger than 100 MB');
  expect(Buffer.from(readFileNow(join(folder, 'referat.txt'))).toString()).toBe('Punkt 1: Budget\n');
  await rm(join(folder, 'film.pdf'));
});
