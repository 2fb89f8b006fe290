/** A plain file server with the built site in a folder of its own, which a test may change and take off the net. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface OwnServer {
  /** Address of the site, in a folder below the host's root, with a closing slash. */
  readonly url: string;
  /** The folder that is served: what is written here is published. */
  readonly folder: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves a copy of the built site below `/kommunen/tal/`, without ranges, rewrites or headers. */
export async function serveCopy(): Promise<OwnServer> {
  const home = mkdtempSync(join(tmpdir(), 'udvalgstal-'));
  const folder = join(home, 'kommunen/tal');
  cpSync(built, folder, { recursive: true });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    asked.push(path);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = readFileSync(join(home, file));
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('own server: no port');
  return {
    url: `http://localhost:${String(address.port)}/kommunen/tal/`,
    folder,
    asked,
    close: () =>
      new Promise((resolve) => {
        rmSync(home, { recursive: true, force: true });
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
