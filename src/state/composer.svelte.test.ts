import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aUser } from '#tests/builders/a-peer.ts';
import { FakeRemote } from '#tests/fakes/fake-remote.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Composers, ComposerState } from './composer.svelte.ts';

const draft = (text: string, date = 1) => ({ text, entities: [], date });
const pause = (ms = 1100) => vi.advanceTimersByTimeAsync(ms);

function aRemote() {
  const pending = (text: string) => ({
    chatId: 'u1' as const,
    randomId: '1',
    date: 1,
    text,
    entities: [],
    state: 'waiting' as const,
    isUntold: true,
  });
  return new FakeRemote()
    .answer('chats.saveDraft', () => undefined)
    .answer('sending.typing', () => undefined)
    .answer('sending.edit', () => undefined)
    .answer('sending.editPending', () => undefined)
    .answer('sending.sendText', ({ content }) => pending(content.text))
    .answer('sending.sendFiles', () => [pending('')]);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('ComposerState', () => {
  it('shows a draft of another device and never uploads it unedited', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1', draft('telefondan'));
    expect(composer.text).toBe('telefondan');
    composer.hear(draft('telefondan, yana', 2));
    composer.leave();
    composer.save();
    await pause();
    expect(composer.text).toBe('telefondan, yana');
    expect(remote.asked('chats.saveDraft')).toEqual([]);
  });

  it('never replaces text under a caret, nor what is not saved yet', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.hasCaret = true;
    composer.hear(draft('boshqa qurilma'));
    expect(composer.text).toBe('');
    composer.write('men yozyapman');
    composer.hear(draft('yana boshqa', 3));
    composer.leave();
    expect(composer.text).toBe('men yozyapman');
    await pause();
    expect(remote.asked('chats.saveDraft').at(-1)).toMatchObject({ content: { text: 'men yozyapman' } });
  });

  it('does not bring back an older draft after its own was saved', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1', draft('eski'));
    composer.hasCaret = true;
    composer.write('yangi');
    await pause();
    composer.leave();
    composer.hear(draft('eski'));
    expect(composer.text).toBe('yangi');
  });

  it('saves once after a pause', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    for (const text of ['s', 'sa', 'sal']) composer.write(text);
    await pause();
    expect(remote.asked('chats.saveDraft')).toEqual([
      { chatId: 'u1', content: { text: 'sal', entities: [] } },
    ]);
  });

  it('says at most once in five seconds that somebody types', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.write('a');
    composer.write('ab');
    await pause(5100);
    composer.write('abc');
    expect(remote.asked('sending.typing')).toHaveLength(2);
  });

  it('sends formatted, with the reply, and is empty at once', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.reply({ id: 7 });
    composer.write('**ha**');
    const sent = composer.send();
    expect(composer.text).toBe('');
    expect(await sent).toBe(true);
    expect(remote.asked('sending.sendText')).toEqual([
      {
        chatId: 'u1',
        replyToId: 7,
        content: { text: 'ha', entities: [{ offset: 0, length: 2, style: { kind: 'bold' } }] },
      },
    ]);
    expect(remote.asked('chats.saveDraft').at(-1)).toEqual({ chatId: 'u1' });
  });

  it('answers and corrects a message that is not sent yet', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    const unsent = aMessage({ chatId: 'u1', id: 0, randomId: '77', text: 'salm' });
    composer.reply(unsent);
    composer.write('ha');
    await composer.send();
    expect(remote.asked('sending.sendText')).toEqual([
      { chatId: 'u1', replyToUnsent: '77', content: { text: 'ha', entities: [] } },
    ]);
    expect(composer.isAnswering).toBe(false);
    composer.edit(unsent);
    composer.write('salom');
    await composer.send();
    expect(remote.asked('sending.editPending')).toEqual([
      { chatId: 'u1', randomId: '77', content: { text: 'salom', entities: [] } },
    ]);
  });

  it('splits what is too long, and replies with the first part only', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.reply({ id: 7 });
    composer.write('soʻz '.repeat(1000));
    await composer.send();
    const parts = remote.asked('sending.sendText');
    expect(parts).toHaveLength(2);
    expect(parts.map(({ replyToId }) => replyToId)).toEqual([7, undefined]);
  });

  it('gives the text back when it could not be kept', async () => {
    const remote = aRemote().answer('sending.sendText', () => Promise.reject(new Error('full')));
    const composer = new ComposerState(remote, 'u1');
    composer.write('muhim');
    expect(await composer.send()).toBe(false);
    expect(composer.text).toBe('muhim');
    expect(composer.failure).toBe('INTERNAL');
  });

  it('edits, keeps the formatting it was given, and then shows again what stood there', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.write('qoralama');
    const entities = [{ offset: 0, length: 5, style: { kind: 'underline' as const } }];
    composer.edit(aMessage({ chatId: 'u1', id: 4, text: 'salom', entities }));
    composer.write('salom!');
    await composer.send();
    expect(remote.asked('sending.edit')).toEqual([
      { chatId: 'u1', messageId: 4, content: { text: 'salom!', entities } },
    ]);
    expect(composer.text).toBe('qoralama');
  });

  it('sends nothing for an edit that changed nothing', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    composer.edit(aMessage({ chatId: 'u1', id: 4, text: '2 ** 3' }));
    expect(await composer.send()).toBe(true);
    expect(composer.editing).toBeUndefined();
    expect(remote.asked('sending.edit')).toEqual([]);
  });

  it('sends a caption that is too long as a message behind the files', async () => {
    const remote = aRemote();
    const composer = new ComposerState(remote, 'u1');
    await composer.sendFiles([{ file: new Blob(['a']), name: 'a.txt', as: 'file' }], 'x'.repeat(1500));
    expect(remote.asked('sending.sendFiles')[0]?.caption.text).toBe('');
    expect(remote.asked('sending.sendText')[0]?.content.text).toHaveLength(1500);
  });
});

describe('Composers', () => {
  it('keeps what was written in each chat, and hears of drafts from elsewhere', () => {
    const remote = aRemote();
    const composers = new Composers(remote);
    composers.of('u1').write('birinchi');
    composers.of('u2');
    const row = { chat: aChat({ id: 'u2', draft: draft('telefondan', 9) }), peer: aUser({ id: 'u2' }) };
    remote.emit({ type: 'chats', rows: [row], gone: [] });
    expect(composers.of('u1').text).toBe('birinchi');
    expect(composers.of('u2').text).toBe('telefondan');
  });
});
