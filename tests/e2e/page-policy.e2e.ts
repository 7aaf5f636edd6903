import type { Page } from '@playwright/test';
import { callWorker, tapWorkers } from '../faults/browser/worker-tap.ts';
import { filesOf, outside } from './builds.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA } from './people.ts';
import { expect, test } from './stage.ts';

/** What came of something that the page must not be able to do: the error's name, or what it gave. */
const attempt = (page: Page, code: string): Promise<string> =>
  page.evaluate(async (code) => {
    const tries: Record<string, () => unknown> = {
      eval: () => (0, eval)('1'),
      // A string is what is tried here.
      timer: () =>
        new Promise(
          (done) => (
            setTimeout('globalThis.ran = 1'),
            setTimeout(() => done('ran' in globalThis ? 'ran' : 'Blocked'), 50)
          ),
        ),
      html: () => (document.createElement('p').innerHTML = '<b>x</b>'),
      parse: () => new DOMParser().parseFromString('<p>x', 'text/html'),
      inline: () => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = 1';
        document.body.append(script);
        return 'ran' in globalThis ? 'ran' : 'Blocked';
      },
      worker: () => new Worker('https://198.51.100.7/w.js'),
      blobWorker: () =>
        new Promise((done) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          worker.onerror = () => done('Blocked');
          worker.onmessage = () => done('ran');
        }),
      webAssembly: () => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)),
      request: () => fetch('https://198.51.100.7/'),
      socket: () =>
        new Promise((done) => {
          const socket = new WebSocket('wss://198.51.100.7/');
          socket.onerror = () => done('Blocked');
        }),
      picture: () =>
        new Promise((done) => {
          const picture = new Image();
          picture.onerror = () => done('Blocked');
          picture.onload = () => done('loaded');
          picture.src = 'https://198.51.100.7/x.png';
        }),
      policy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('mine', {}),
      camera: () =>
        (
          document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
        ).featurePolicy.allowsFeature('camera'),
    };
    // What the debugger runs at once is not bound by the policy; what a timer runs is.
    await new Promise((done) => setTimeout(done));
    try {
      return String(await tries[code]?.());
    } catch (error) {
      return (error as Error).name;
    }
  }, code);

test('the page cannot be made to do what it is not for', async ({ stage }) => {
  const page = await stage.person();
  const outcomes: Record<string, string> = {};
  const names = [
    'eval',
    'timer',
    'html',
    'parse',
    'inline',
    'worker',
    'blobWorker',
    'webAssembly',
    'request',
    'socket',
    'picture',
    'policy',
    'camera',
  ];
  for (const name of names) outcomes[name] = await attempt(page, name);
  expect(outcomes).toEqual({
    eval: 'EvalError',
    timer: 'TypeError',
    html: 'TypeError',
    parse: 'TypeError',
    inline: 'TypeError',
    worker: 'TypeError',
    blobWorker: 'Blocked',
    webAssembly: 'CompileError',
    request: 'TypeError',
    socket: 'Blocked',
    picture: 'Blocked',
    policy: 'TypeError',
    camera: 'false',
  });
  // The browser told of each of them, and that it should.
  expect(stage.watch.faults.splice(0).length).toBeGreaterThan(0);
});

test('every file is sent with the headers that the build names, and nobody frames the page', async ({
  stage,
}) => {
  const page = await stage.person();
  const files = filesOf(outside().builds.app).filter((path) => /\.(html|js)$/.test(path));
  expect(files.some((path) => /assets\/worker/.test(path))).toBe(true);
  for (const path of files) {
    const headers = (await page.request.get(new URL(path, stage.url).href)).headers();
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/,
      ),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  }
  const outer = await page.context().newPage();
  await outer.goto('about:blank');
  await outer.setContent(`<iframe src="${stage.url}"></iframe>`);
  await expect.poll(() => outer.frames()[1]?.url()).toMatch(/^chrome-error:/);
  const told = stage.watch.faults.splice(0);
  expect(told.filter((fault) => !/frame-ancestors|X-Frame-Options/i.test(fault))).toEqual([]);
});

test('a passcode can be set under this policy: WebAssembly runs where it is needed, and only there', async ({
  stage,
}) => {
  const page = await stage.person();
  await page.addInitScript(tapWorkers);
  await page.reload();
  await signIn(page, DILNOZA);
  const set = await callWorker(page, 'vault.setPasscode', { passcode: 'to‘rt so‘z', kind: 'text' });
  expect(set).toMatchObject({ value: { hasPasscode: true } });
  expect(await attempt(page, 'webAssembly')).toBe('CompileError');
  await expect.poll(() => stage.watch.faults.join()).toContain('wasm-eval');
  stage.watch.faults.splice(0);
});
