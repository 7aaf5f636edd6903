import { Api } from 'telegram/tl/api.js';
import { describe, expect, it } from 'vitest';
import { toChanges } from './update.ts';
import { toDocument } from './document.ts';
import { toEntities } from './entities.ts';
import { toMedia } from './media.ts';
import { toMessage } from './message.ts';
import { toPeerRecords } from './peers.ts';
import { toPhotoSizes } from './photo-size.ts';
import { toServiceAction } from './service-action.ts';

type TlClass = new (args: Record<string, unknown>) => { SUBCLASS_OF_ID: number; className: string };

/** Every constructor of the layer that yields the same type as this one. */
function siblings(of: TlClass): TlClass[] {
  const wanted = new of({}).SUBCLASS_OF_ID;
  return (Object.values(Api) as unknown[])
    .filter((value): value is TlClass => typeof value === 'function')
    .filter((type) => (type as unknown as { SUBCLASS_OF_ID: number }).SUBCLASS_OF_ID === wanted)
    .filter((type) => (type as unknown as { classType: string }).classType === 'constructor');
}

const NONSENSE = [undefined, null, -1, Number.NaN, 'x', [null], { className: 'Nothing' }];
const FIELDS = [
  'message',
  'peer',
  'peerId',
  'action',
  'media',
  'photo',
  'document',
  'id',
  'channelId',
  'userId',
];
const MORE = [
  'messages',
  'order',
  'folderPeers',
  'entities',
  'sizes',
  'attributes',
  'status',
  'webpage',
  'pts',
];

/** Every sibling, once without any field and once with each kind of nonsense in the fields that matter. */
function malformed<T>(of: unknown): T[] {
  return siblings(of as TlClass).flatMap((type) => [
    new type({}) as T,
    ...NONSENSE.map((value) => {
      return new type(Object.fromEntries([...FIELDS, ...MORE].map((field) => [field, value]))) as T;
    }),
  ]);
}

describe('whatever the server sends', () => {
  it('every update gives a change', () => {
    const updates = malformed<Api.TypeUpdate>(Api.UpdateNewMessage);
    expect(updates.length).toBeGreaterThan(1000);
    for (const update of updates) expect(toChanges(update, undefined).length).toBeGreaterThan(0);
  });

  it('an unreadable update never counts in a box it may not belong to', () => {
    for (const update of malformed<Api.TypeUpdate>(Api.UpdateNewMessage))
      for (const { pts, channelId } of toChanges(Object.assign(update, { pts: 5, ptsCount: 1 }), undefined))
        if (update.className.includes('Channel'))
          expect(pts === undefined || channelId !== undefined).toBe(true);
  });

  it('every medium is readable or unsupported', () => {
    for (const media of malformed<Api.TypeMessageMedia>(Api.MessageMediaPhoto)) {
      const kind = toMedia(media)?.kind;
      if (media.className !== 'MessageMediaEmpty' && media.className !== 'MessageMediaWebPage')
        expect(kind).toBeTypeOf('string');
    }
  });

  it('every service action is readable or unsupported', () => {
    for (const action of malformed<Api.TypeMessageAction>(Api.MessageActionEmpty))
      expect(toServiceAction(action).kind).toBeTypeOf('string');
  });

  it('messages, peers, documents, sizes and entities are dropped or safe', () => {
    for (const message of malformed<Api.TypeMessage>(Api.MessageEmpty))
      expect(toMessage(message, undefined)).toBeUndefined();
    for (const user of malformed<Api.TypeUser>(Api.UserEmpty))
      expect(toPeerRecords({ users: [user] })).toEqual([]);
    for (const chat of malformed<Api.TypeChat>(Api.ChatEmpty))
      expect(toPeerRecords({ chats: [chat] })).toEqual([]);
    for (const document of malformed<Api.TypeDocument>(Api.DocumentEmpty))
      expect(toDocument(document)?.bytes ?? 0).toBe(0);
    for (const entity of malformed<Api.TypeMessageEntity>(Api.MessageEntityBold))
      expect(toEntities('text', [entity])).toEqual([]);
    expect(toPhotoSizes(malformed<Api.TypePhotoSize>(Api.PhotoSize)).every(({ bytes }) => bytes >= 0)).toBe(
      true,
    );
  });
});
