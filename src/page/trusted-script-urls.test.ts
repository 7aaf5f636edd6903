import { expect, it } from 'vitest';
import { allowOwnScriptUrls } from './trusted-script-urls.ts';

it('lets only scripts of the own origin in', () => {
  let check: ((url: string) => string) | undefined;
  const trustedTypes = {
    createPolicy: (_: string, rules: { createScriptURL(url: string): string }) =>
      (check = rules.createScriptURL),
  };
  const location = { origin: 'https://xabar.example', href: 'https://xabar.example/app/' } as Location;
  allowOwnScriptUrls({ trustedTypes, location });
  expect(check?.('assets/worker.js')).toBe('assets/worker.js');
  expect(() => check?.('https://elsewhere.example/worker.js')).toThrow(TypeError);
  expect(() => check?.('data:text/javascript,1')).toThrow(TypeError);
});
