import { describe, expect, it } from 'vitest';
import { decodeResult, encodeResult } from '../../tl/codec.ts';
import type { Con, MethodName, Methods, Type } from '../../tl/schema.gen.ts';
import { aCall, aWorld, inputChannel, inputPeer } from '../../world/a-world.ts';
import { chatIdOf, peerOf } from '../../world/peers.ts';
import { OWNER_ID } from '../../world/seed/owner.ts';
import type { World } from '../../world/world.ts';
import { RpcError } from '../method.ts';
import { MethodRegistry } from '../registry.ts';

const registry = new MethodRegistry();

/** Calls a method as the protocol does, and takes the answer through the codec. */
async function ask<N extends MethodName>(
  world: World,
  name: N,
  params: Methods[N]['params'],
): Promise<Methods[N]['result']> {
  const method = await registry.find(name);
  if (method === undefined) throw new Error(`no ${name}`);
  const answer = (await method(params as never, aCall(world, OWNER_ID))) as Methods[N]['result'];
  return decodeResult(name, encodeResult(name, answer));
}

const page = { offset_id: 0, offset_date: 0, add_offset: 0, limit: 100, max_id: 0, min_id: 0, hash: 0n };

describe('answers about the seeded world', () => {
  it('of every dialog, its history, search, full form and differences can be told over the wire', async () => {
    const { world } = aWorld({ dialogs: 40, messages: 2500 });
    for (const { key, chat, form } of world.plan.slots) {
      const peer = inputPeer(world, peerOf(key, OWNER_ID), OWNER_ID);
      const history = await ask(world, 'messages.getHistory', { ...page, peer });
      expect('messages' in history && history.messages.length).toBeGreaterThan(0);
      await ask(world, 'messages.getPeerDialogs', { peers: [{ _: 'inputDialogPeer', peer }] });
      await ask(world, 'messages.getPeerSettings', { peer });
      if (chat === undefined || chat.forbidden) continue;
      const id = chatIdOf(key)!;
      if (form === 'group') await ask(world, 'messages.getFullChat', { chat_id: id });
      else await askAboutChannel(world, inputChannel(world, id, OWNER_ID));
    }
  }, 60_000);

  it('of methods that clients call at their start are valid', async () => {
    const { world } = aWorld();
    const bare: MethodName[] = registry.names().filter((name) => {
      return /^(messages|stories|updates|channels)\.get(All|Saved|Featured|Recent|Faved|Available|Top|Emoji|Attach|Dialog|Default|Quick|State|Suggested|Pinned)/.test(
        name,
      );
    });
    expect(bare.length).toBeGreaterThan(25);
    const params = {
      ...page,
      hash: 0n,
      folder_id: 0,
      offset_peer: { _: 'inputPeerEmpty' },
      peer: { _: 'inputPeerSelf' },
      lang_codes: ['uz'],
      lang_code: 'uz',
      from_version: 0,
      document_id: [],
      id: [],
      channel: {},
    };
    for (const name of bare) {
      const hash = /Groups|Effects|getAvailableReactions/.test(name) ? 0 : 0n;
      await expect(ask(world, name, { ...params, hash } as never), name).resolves.toBeDefined();
    }
  });

  it('to a sent text are short only where the client knows the rest: not when the answered message is gone', async () => {
    const { world } = aWorld({ dialogs: 10, messages: 100 });
    const slot = world.plan.slots.find(({ kind }) => kind === 'customer');
    const peer = inputPeer(world, peerOf(slot!.key, OWNER_ID), OWNER_ID);
    const send = (random_id: bigint, to?: number) =>
      ask(world, 'messages.sendMessage', {
        peer,
        message: 'salom',
        random_id,
        ...(to !== undefined && { reply_to: { _: 'inputReplyToMessage', reply_to_msg_id: to } }),
      });
    const first = await send(1n);
    expect(first._).toBe('updateShortSentMessage');
    if (first._ !== 'updateShortSentMessage') return;
    expect((await send(2n, first.id))._).toBe('updateShortSentMessage');
    expect((await send(3n, 999_999))._).toBe('updates');
  });

  it('with a hash that matches are "not modified"', async () => {
    const { world } = aWorld();
    const peer: Type['InputPeer'] = { _: 'inputPeerSelf' };
    const history = await ask(world, 'messages.getHistory', { ...page, peer, limit: 5 });
    if (!('messages' in history)) throw new Error(history._);
    const hash = clientHash(history.messages.map((message) => message.id));
    expect((await ask(world, 'messages.getHistory', { ...page, peer, limit: 5, hash }))._).toBe(
      'messages.messagesNotModified',
    );
  });

  it('refuse a peer with a wrong access hash', async () => {
    const { world } = aWorld();
    const peer: Type['InputPeer'] = { _: 'inputPeerUser', user_id: 1_000_002n, access_hash: 1n };
    const asked = ask(world, 'messages.getHistory', { ...page, peer });
    await expect(asked).rejects.toThrow(new RpcError(400, 'PEER_ID_INVALID'));
  });
});

async function askAboutChannel(world: World, channel: Con['inputChannel']): Promise<void> {
  await ask(world, 'channels.getFullChannel', { channel });
  await ask(world, 'updates.getChannelDifference', {
    channel,
    filter: { _: 'channelMessagesFilterEmpty' },
    pts: 1,
    limit: 100,
  });
  const peer: Type['InputPeer'] = { ...channel, _: 'inputPeerChannel' };
  const search = {
    ...page,
    peer,
    q: '',
    filter: { _: 'inputMessagesFilterPhotos' },
    min_date: 0,
    max_date: 0,
  } as const;
  await ask(world, 'messages.search', search);
}

/** As https://core.telegram.org/api/offsets#hash-generation has it, written apart from the server's own. */
function clientHash(ids: readonly number[]): bigint {
  const mask = (1n << 64n) - 1n;
  const hash = ids.reduce((sum, id) => {
    let next = sum ^ (sum >> 21n);
    next = (next ^ (next << 35n)) & mask;
    next ^= next >> 4n;
    return (next + BigInt(id)) & mask;
  }, 0n);
  return BigInt.asIntN(64, hash);
}
