import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticServer } from './static-server.ts';

let server: Server;
let folder: string;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'dist/sw.js'), '// worker');
  writeFileSync(join(folder, 'dist/manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'dist/assets/main-BnHa6dXz.js'), 'export {}');
  server = createStaticServer(join(folder, 'dist'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });

it('keeps hashed assets for ever and everything else not at all', async () => {
  const asset = await get('/assets/main-BnHa6dXz.js');
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest']) {
    expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
  }
  expect((await get('/manifest.webmanifest')).headers.get('content-type')).toMatch(
    'application/manifest+json',
  );
});

it('gives the page to navigations and nothing to a missing script', async () => {
  const page = await get('/chat/42', { accept: 'text/html,*/*' });
  expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>Page</title>']);
  expect((await get('/assets/gone-12345678.js', { accept: 'text/html' })).status).toBe(404);
  expect((await get('/chat/42', { accept: 'application/json' })).status).toBe(404);
});

it('says that an unchanged page is unchanged', async () => {
  const tag = (await get('/')).headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
});

it('stays inside its folder', async () => {
  const raw = (path: string) =>
    new Promise<number | undefined>((done) => {
      request(`${address}/`, { path }, (answer) => done(answer.resume().statusCode)).end();
    });
  expect(await raw('/../secret.txt')).toBe(404);
  expect(await raw('/..%2fsecret.txt')).toBe(404);
  expect(await raw('/%00')).toBe(404);
});

it('sends security headers with every answer, and answers reading only', async () => {
  for (const path of ['/', '/nothing'])
    expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
});
