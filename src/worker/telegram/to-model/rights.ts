import type { Rights } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';

export const NO_RIGHTS: Rights = {
  sendText: false,
  sendMedia: false,
  deleteOthers: false,
  editOthers: false,
  pin: false,
};

type Admin = Api.TypeChatAdminRights | null | undefined;
type Banned = Api.TypeChatBannedRights | null | undefined;

interface RightsSource {
  readonly creator?: boolean;
  readonly adminRights?: Admin;
  /** What is forbidden to this user alone. */
  readonly bannedRights?: Banned;
  /** What is forbidden to everybody who is not an admin. */
  readonly defaultBannedRights?: Banned;
}

/** Members' rights in a group or supergroup (https://core.telegram.org/api/rights). */
export function toMemberRights(chat: RightsSource): Rights {
  const isCreator = chat.creator === true;
  const admin = chat.adminRights;
  const bans = [chat.bannedRights, ...(isCreator || admin ? [] : [chat.defaultBannedRights])];
  const may = (...names: readonly (keyof Api.ChatBannedRights)[]): boolean =>
    isCreator || !bans.some((banned) => names.some((name) => banned?.[name] === true));
  return {
    sendText: may('viewMessages', 'sendMessages', 'sendPlain'),
    sendMedia: may('viewMessages', 'sendMessages', 'sendMedia') && mayAny(may, 'sendPhotos', 'sendDocs'),
    deleteOthers: isCreator || admin?.deleteMessages === true,
    editOthers: false,
    pin: isCreator || admin?.pinMessages === true || (!admin && may('viewMessages', 'pinMessages')),
  };
}

const mayAny = (
  may: (name: keyof Api.ChatBannedRights) => boolean,
  ...names: readonly (keyof Api.ChatBannedRights)[]
): boolean => names.some((name) => may(name));

/** In a broadcast channel only admins write. */
export function toBroadcastRights(chat: RightsSource): Rights {
  const has = (right: keyof Api.ChatAdminRights): boolean =>
    chat.creator === true || chat.adminRights?.[right] === true;
  return {
    sendText: has('postMessages'),
    sendMedia: has('postMessages'),
    deleteOthers: has('deleteMessages'),
    editOthers: has('editMessages'),
    pin: has('editMessages'),
  };
}
