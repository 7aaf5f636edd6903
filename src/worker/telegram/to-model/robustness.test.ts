import { describe, expect, it } from 'vitest';
import { layerDefinitions } from '../../../build/tl/definitions.ts';
import type { Api } from '../tl/api.gen.ts';
import { toChanges } from './update.ts';
import { toDocument } from './document.ts';
import { toEntities } from './entities.ts';
import { toMedia } from './media.ts';
import { toMessage } from './message.ts';
import { toPeerRecords } from './peers.ts';
import { toPhotoSizes } from './photo-size.ts';
import { toServiceAction } from './service-action.ts';

/** Every constructor of the layer that yields this type. */
const membersOf = (type: string): string[] =>
  layerDefinitions()
    .filter(({ isMethod, result }) => !isMethod && result === type)
    .map(({ className }) => className);

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

/** Every member of a type, once without any field and once with each kind of nonsense in the fields that matter. */
function malformed<T>(type: string): T[] {
  return membersOf(type).flatMap((className) => [
    { className } as T,
    ...NONSENSE.map((value) => {
      const fields = Object.fromEntries([...FIELDS, ...MORE].map((field) => [field, value]));
      return { className, ...fields } as T;
    }),
  ]);
}

describe('whatever the server sends', () => {
  it('every update gives a change', () => {
    const updates = malformed<Api.TypeUpdate>('Update');
    expect(updates.length).toBeGreaterThan(1000);
    for (const update of updates) expect(toChanges(update, undefined).length).toBeGreaterThan(0);
  });

  it('an unreadable update never counts in a box it may not belong to', () => {
    for (const update of malformed<Api.TypeUpdate>('Update'))
      for (const { pts, channelId } of toChanges(Object.assign(update, { pts: 5, ptsCount: 1 }), undefined))
        if (update.className.includes('Channel'))
          expect(pts === undefined || channelId !== undefined).toBe(true);
  });

  it('every medium is readable or unsupported', () => {
    for (const media of malformed<Api.TypeMessageMedia>('MessageMedia')) {
      const kind = toMedia(media)?.kind;
      if (media.className !== 'MessageMediaEmpty' && media.className !== 'MessageMediaWebPage')
        expect(kind).toBeTypeOf('string');
    }
  });

  it('every service action is readable or unsupported', () => {
    for (const action of malformed<Api.TypeMessageAction>('MessageAction'))
      expect(toServiceAction(action).kind).toBeTypeOf('string');
  });

  it('messages, peers, documents, sizes and entities are dropped or safe', () => {
    for (const message of malformed<Api.TypeMessage>('Message'))
      expect(toMessage(message, undefined)).toBeUndefined();
    for (const user of malformed<Api.TypeUser>('User')) expect(toPeerRecords({ users: [user] })).toEqual([]);
    for (const chat of malformed<Api.TypeChat>('Chat')) expect(toPeerRecords({ chats: [chat] })).toEqual([]);
    for (const document of malformed<Api.TypeDocument>('Document'))
      expect(toDocument(document)?.bytes ?? 0).toBe(0);
    for (const entity of malformed<Api.TypeMessageEntity>('MessageEntity'))
      expect(toEntities('text', [entity])).toEqual([]);
    expect(toPhotoSizes(malformed<Api.TypePhotoSize>('PhotoSize')).every(({ bytes }) => bytes >= 0)).toBe(
      true,
    );
  });
});
