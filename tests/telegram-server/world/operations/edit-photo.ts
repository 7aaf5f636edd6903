import { RpcError } from '../../api/method.ts';
import type { Con, Type } from '../../tl/schema.gen.ts';
import type { ChatRecord } from '../chat-record.ts';
import { photoIdOf } from '../chat-view.ts';
import { requireRight } from '../chat-rights.ts';
import { Outgoing, type Actor } from '../updates.ts';
import type { World } from '../world.ts';
import { keyOfChat } from './add-members.ts';
import { deliver } from './deliver.ts';
import { changeChat } from './edit-title.ts';
import { tellAllOfChat } from './tell-of-members.ts';

/** Sets or takes away the photo of a chat. 400 CHAT_ADMIN_REQUIRED, CHAT_NOT_MODIFIED, PHOTO_INVALID. See https://core.telegram.org/method/channels.editPhoto */
export async function editPhoto(
  world: World,
  actor: Actor,
  chat: ChatRecord,
  input: Type['InputChatPhoto'],
): Promise<Con['updates']> {
  requireRight(chat, actor.userId, 'change_info');
  const photo = await photoOf(world, actor.userId, input);
  if (photo === undefined && photoIdOf(world, chat) === undefined)
    throw new RpcError(400, 'CHAT_NOT_MODIFIED');
  if (photo === undefined) delete chat.photoId;
  changeChat(world, chat, photo === undefined ? {} : { photoId: photo.id });
  const out = new Outgoing(world, actor);
  tellAllOfChat(out, chat);
  const action: Type['MessageAction'] =
    photo === undefined ? { _: 'messageActionChatDeletePhoto' } : { _: 'messageActionChatEditPhoto', photo };
  const post = chat.form === 'channel' ? { post: true } : {};
  deliver(out, { key: keyOfChat(chat), author: actor.userId, date: world.date, text: '', action, ...post });
  return out.flush();
}

async function photoOf(
  world: World,
  userId: bigint,
  input: Type['InputChatPhoto'],
): Promise<Con['photo'] | undefined> {
  if (input._ === 'inputChatPhotoEmpty') return undefined;
  const photo =
    input._ === 'inputChatPhoto'
      ? world.files.photo(input.id, userId)
      : input.file === undefined
        ? undefined
        : await world.files.uploadedPhoto(input.file, userId, true);
  if (photo?._ !== 'photo') throw new RpcError(400, 'PHOTO_INVALID');
  return photo;
}
