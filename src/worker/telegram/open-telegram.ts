import type { Api } from './tl/api.gen.ts';
import { openLink } from './adapter/open-link.ts';
import { cancelCode } from './requests/cancel-code.ts';
import { checkPassword } from './requests/check-password.ts';
import { learnSelf, type Client } from './requests/client.ts';
import { deleteMessages } from './requests/delete-messages.ts';
import { editMessage } from './requests/edit-message.ts';
import {
  confirmAuthorization,
  endAuthorization,
  endOtherAuthorizations,
  invalidateCodes,
} from './requests/end-authorization.ts';
import { exportLoginToken } from './requests/export-login-token.ts';
import { forwardMessages } from './requests/forward-messages.ts';
import { getAuthorizations } from './requests/get-authorizations.ts';
import { getChannelDifference } from './requests/get-channel-difference.ts';
import { getChats } from './requests/get-chats.ts';
import { getDialogs } from './requests/get-dialogs.ts';
import { getDifference } from './requests/get-difference.ts';
import { getAvatarPart, getFilePart } from './requests/get-file-part.ts';
import { getHistory } from './requests/get-history.ts';
import { getMessages } from './requests/get-messages.ts';
import { getPeerDialogs } from './requests/get-peer-dialogs.ts';
import { getPinnedDialogs } from './requests/get-pinned-dialogs.ts';
import { getReactions } from './requests/get-reactions.ts';
import { getState } from './requests/get-state.ts';
import { getUsers } from './requests/get-users.ts';
import { logOut } from './requests/log-out.ts';
import { readHistory } from './requests/read-history.ts';
import { resolveUsername } from './requests/resolve-username.ts';
import { saveDraft } from './requests/save-draft.ts';
import { search } from './requests/search.ts';
import { resendCode, sendCode } from './requests/send-code.ts';
import { sendMedia } from './requests/send-media.ts';
import { sendReaction } from './requests/send-reaction.ts';
import { sendText } from './requests/send-text.ts';
import { setArchived } from './requests/set-archived.ts';
import { setMarkedUnread } from './requests/set-marked-unread.ts';
import { setMuted } from './requests/set-muted.ts';
import { setOnline } from './requests/set-online.ts';
import { setPinned } from './requests/set-pinned.ts';
import { setTyping } from './requests/set-typing.ts';
import { signIn } from './requests/sign-in.ts';
import { signUp } from './requests/sign-up.ts';
import type { Telegram, TelegramOptions } from './telegram.ts';
import { toContainer } from './to-model/container.ts';
import { attempt } from './to-model/field.ts';

/** Telegram over the adapter's link. Nothing connects before `start`. */
export function openTelegram(options: TelegramOptions): Telegram {
  const { server, apiId, device, session } = options;
  const link = openLink({
    server,
    apiId,
    device,
    ...(session && { session }),
    ...(options.maySend && { maySend: options.maySend }),
    saveSession: (session) => options.saveSession(session),
    onContainer: (updates) => receive(client, updates),
    onGap: () => options.onGap(),
    onState: (state, retryAt) => options.onState(state, retryAt),
    onAuthLost: (code) => options.onAuthLost(code),
  });
  const client: Client = {
    link,
    apiId,
    apiHash: options.apiHash,
    selfId: options.selfId,
    uploaded: new Map(),
    onUpdates: (container) => options.onUpdates(container),
    onGap: () => options.onGap(),
  };
  return {
    ...connectionOf(client),
    ...loginOf(client),
    ...devicesOf(client),
    ...readingOf(client),
    ...writingOf(client),
  };
}

/** A container that cannot be read is a gap: the difference tells what was in it. */
function receive(client: Client, updates: Api.TypeUpdates): void {
  const container = attempt(() => toContainer(updates, client.selfId), { kind: 'tooLong' as const });
  if (container?.kind === 'updates') learnSelf(client, container.peers);
  if (container) client.onUpdates(container);
  if (resetsState(updates)) client.onUpdates({ kind: 'tooLong' });
}

/** Telegram counts anew: https://core.telegram.org/constructor/updatePtsChanged */
const resetsState = (tl: Api.TypeUpdates): boolean =>
  'updates' in tl && tl.updates.some((update) => update.className === 'UpdatePtsChanged');

type Part<N extends keyof Telegram> = Pick<Telegram, N>;

const connectionOf = ({ link }: Client): Part<'start' | 'stop' | 'wake' | 'serverNow'> => ({
  start: () => link.start(),
  stop: () => link.stop(),
  wake: (facts) => link.wake(facts),
  serverNow: () => link.serverNow(),
});

type Login =
  | 'sendCode'
  | 'resendCode'
  | 'cancelCode'
  | 'signIn'
  | 'checkPassword'
  | 'signUp'
  | 'exportLoginToken'
  | 'logOut';

const loginOf = (client: Client): Part<Login> => ({
  sendCode: (phone) => sendCode(client, phone),
  resendCode: (phone, hash) => resendCode(client, phone, hash),
  cancelCode: (phone, hash) => cancelCode(client, phone, hash),
  signIn: (p) => signIn(client, p),
  checkPassword: (password) => checkPassword(client, password),
  signUp: (p) => signUp(client, p),
  exportLoginToken: () => exportLoginToken(client),
  logOut: () => logOut(client),
});

type Devices =
  | 'getAuthorizations'
  | 'endAuthorization'
  | 'endOtherAuthorizations'
  | 'confirmAuthorization'
  | 'invalidateCodes';

const devicesOf = (client: Client): Part<Devices> => ({
  getAuthorizations: () => getAuthorizations(client),
  endAuthorization: (hash) => endAuthorization(client, hash),
  endOtherAuthorizations: () => endOtherAuthorizations(client),
  confirmAuthorization: (hash) => confirmAuthorization(client, hash),
  invalidateCodes: (codes) => invalidateCodes(client, codes),
});

type Reading =
  | 'getState'
  | 'getDifference'
  | 'getChannelDifference'
  | 'getDialogs'
  | 'getPinnedDialogs'
  | 'getPeerDialogs'
  | 'getHistory'
  | 'getMessages'
  | 'search'
  | 'getUsers'
  | 'getChats'
  | 'resolveUsername'
  | 'getReactions'
  | 'getSponsored'
  | 'getFilePart'
  | 'getAvatarPart';

const readingOf = (client: Client): Part<Reading> => ({
  getState: () => getState(client),
  getDifference: (state, o) => getDifference(client, state, o),
  getChannelDifference: (channel, pts, limit) => getChannelDifference(client, channel, pts, limit),
  getDialogs: (p, o) => getDialogs(client, p, o),
  getPinnedDialogs: (folder) => getPinnedDialogs(client, folder),
  getPeerDialogs: (peers) => getPeerDialogs(client, peers),
  getHistory: (p, o) => getHistory(client, p, o),
  getMessages: (p, o) => getMessages(client, p, o),
  getReactions: (p, o) => getReactions(client, p, o),
  search: (p, o) => search(client, p, o),
  getUsers: (ids) => getUsers(client, ids),
  getChats: (ids) => getChats(client, ids),
  resolveUsername: (username) => resolveUsername(client, username),
  getSponsored: async (channel) => {
    const { getSponsored } = await import('./requests/get-sponsored.ts');
    return getSponsored(client, channel);
  },
  getFilePart: (p, o) => getFilePart(client, p, o),
  getAvatarPart: (p, o) => getAvatarPart(client, p, o),
});

type Writing = Exclude<keyof Telegram, Login | Devices | Reading | keyof ReturnType<typeof connectionOf>>;

const writingOf = (client: Client): Part<Writing> => ({
  sendText: (p) => sendText(client, p),
  sendMedia: (p, o) => sendMedia(client, p, o),
  editMessage: (p) => editMessage(client, p),
  sendReaction: (p) => sendReaction(client, p),
  deleteMessages: (p) => deleteMessages(client, p),
  forwardMessages: (p) => forwardMessages(client, p),
  readHistory: (p) => readHistory(client, p),
  saveDraft: (p) => saveDraft(client, p),
  setPinned: (p) => setPinned(client, p),
  setMuted: (p) => setMuted(client, p),
  setArchived: (p) => setArchived(client, p),
  setMarkedUnread: (p) => setMarkedUnread(client, p),
  setTyping: (p) => setTyping(client, p),
  setOnline: (isOnline) => setOnline(client, isOnline),
});
