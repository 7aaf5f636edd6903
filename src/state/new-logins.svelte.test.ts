import { CallError } from '#contract/errors.ts';
import type { NewLogin } from '#model/authorization.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { describe, expect, it, vi } from 'vitest';
import { NewLoginsState } from './new-logins.svelte.ts';

const login = (hash: string, device = 'Pixel 9'): NewLogin => ({ hash, device, place: 'Toshkent', date: 1 });
const hashes = (state: NewLoginsState) => state.list.map(({ hash }) => hash);

describe('NewLoginsState', () => {
  it('begins with what is known, below what was told meanwhile', async () => {
    let answer: (known: readonly NewLogin[]) => void = () => undefined;
    const remote = new FakeRemote().answer(
      'authorizations.unconfirmed',
      () => new Promise((resolve) => (answer = resolve)),
    );
    const state = new NewLoginsState(remote);
    remote.emit({ type: 'newLogin', hash: '2', login: login('2', 'fresh') });
    await vi.waitFor(() => expect(remote.asked('authorizations.unconfirmed')).toHaveLength(1));
    answer([login('1'), login('2', 'stale')]);
    await vi.waitFor(() => expect(hashes(state)).toEqual(['1', '2']));
    expect(state.list[1]?.device).toBe('fresh');
  });

  it('forgets one that was answered here or elsewhere, and keeps one that could not be ended', async () => {
    const remote = new FakeRemote()
      .answer('authorizations.unconfirmed', () => [login('1'), login('2'), login('3')])
      .answer('authorizations.confirm', () => undefined)
      .answer('authorizations.end', () => {
        throw new CallError('FRESH_RESET_AUTHORISATION_FORBIDDEN');
      });
    const state = new NewLoginsState(remote);
    await vi.waitFor(() => expect(state.list).toHaveLength(3));
    await state.confirm('1');
    remote.emit({ type: 'newLogin', hash: '2' });
    expect(hashes(state)).toEqual(['3']);
    await expect(state.end('3')).rejects.toMatchObject({ code: 'FRESH_RESET_AUTHORISATION_FORBIDDEN' });
    expect(hashes(state)).toEqual(['3']);
  });
});
