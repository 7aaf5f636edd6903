import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELP_TOPICS, hashToRoute, type Route, routeToHash } from './router-route.ts';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const chatId = fc
  .tuple(fc.constantFrom('u' as const, 'g' as const, 'c' as const), id)
  .map(([kind, n]) => `${kind}${n}` as const);
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ name: 'settings' }),
  fc.constant<Route>({ name: 'settings', page: 'devices' }),
  fc.constant<Route>({ name: 'help' }),
  fc.constantFrom(...HELP_TOPICS).map((topic): Route => ({ name: 'help', topic })),
  fc.record(
    {
      name: fc.constant('chats' as const),
      folder: fc.constantFrom('main' as const, 'archive' as const),
      chatId,
      messageId: id,
      over: fc.oneof(
        fc.constant({ name: 'info' as const }),
        id.map((messageId) => ({ name: 'media' as const, messageId })),
      ),
    },
    { requiredKeys: ['name', 'folder', 'chatId'] },
  ),
);

describe('the address of a route', () => {
  it('is read back as the same route', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(hashToRoute(routeToHash(route))).toEqual(route);
      }),
    );
  });

  it.each(['', '#', '#/nonsense', '#/main/x42', '#/main/u42x', '#/main/../settings'])(
    'leads from %j to the chats',
    (hash) => {
      expect(hashToRoute(hash)).toMatchObject({ name: 'chats', folder: 'main' });
    },
  );
});
