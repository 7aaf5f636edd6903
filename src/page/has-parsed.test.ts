import { expect, it } from 'vitest';
import { hasParsed } from './has-parsed.ts';

it('waits for a document that is still being read, and not for one that stands', async () => {
  const document = Object.assign(new EventTarget(), { readyState: 'loading' });
  let hasCome = false;
  const parsed = hasParsed(document as unknown as Document).then(() => (hasCome = true));
  await Promise.resolve();
  expect(hasCome).toBe(false);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await parsed;
  await hasParsed({ readyState: 'interactive' } as Document);
  expect(hasCome).toBe(true);
});
