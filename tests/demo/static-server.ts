import { createReadStream, existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** What is sent beside every file: the build says so itself, as to any host, in its `_headers`. */
function headersOf(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '/*\n  X-Content-Type-Options: nosniff\n';
  const ofAll = /^\/\*\n((?: .*\n)*)/m.exec(text)?.[1] ?? '';
  return [...ofAll.matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
}

interface FoundFile {
  path: string;
  stats: Stats;
}

/**
 * Serves a folder of static files: with their types, hashed assets for ever, everything else to be asked for anew, and
 * index.html for navigations to paths that have no file. Not listening yet.
 */
export function createStaticServer(folder: string): Server {
  const headers = headersOf(folder);
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request);
    const file = path === undefined ? undefined : (findFile(folder, path) ?? fallback(folder, request));
    if (file === undefined)
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    else sendFile(request, response, file);
  });
}

/** The decoded path, or undefined for what cannot be one. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function findFile(folder: string, path: string): FoundFile | undefined {
  const whole = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!whole.startsWith(normalize(folder) + sep)) return undefined;
  const stats = statSync(whole, { throwIfNoEntry: false });
  return stats?.isFile() ? { path: whole, stats } : undefined;
}

/** The page, for a navigation; a missing script or picture stays missing. */
function fallback(folder: string, request: IncomingMessage): FoundFile | undefined {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  const hasExtension = extname(pathOf(request) ?? '') !== '';
  return wantsPage && !hasExtension ? findFile(folder, '/index.html') : undefined;
}

function sendFile(request: IncomingMessage, response: ServerResponse, { path, stats }: FoundFile): void {
  const tag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': stats.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** `assets/name-BnHa6dXz.js`: the name changes with the content. */
function isHashed(path: string): boolean {
  return path.includes(`${sep}assets${sep}`) && /-[\w-]{8}\.\w+$/.test(path);
}
