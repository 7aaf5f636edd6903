import type { Handlers } from '#contract/rpc.ts';
import * as auth from '#worker/features/auth/submit-code.ts';
import { resendCode, sendCode } from '#worker/features/auth/send-code.ts';
import { setCredentials } from '#worker/features/auth/set-credentials.ts';
import { stepBack } from '#worker/features/auth/step-back.ts';
import * as settings from '#worker/features/chats/change-chat.ts';
import { chatRows } from '#worker/features/chats/chat-rows.ts';
import { filterChats } from '#worker/features/chats/filter-chats.ts';
import { openChats } from '#worker/features/chats/open-chats.ts';
import { resolveUsername } from '#worker/features/chats/resolve-username.ts';
import { showChat } from '#worker/features/chats/show-chat.ts';
import { loadHistory } from '#worker/features/history/load-history.ts';
import { loadMessages } from '#worker/features/history/load-messages.ts';
import { markRead } from '#worker/features/history/mark-read.ts';
import { searchHistory } from '#worker/features/history/search-history.ts';
import { isFileCached, loadFile } from '#worker/features/media/load-file.ts';
import { deleteMessages } from '#worker/features/sending/delete-messages.ts';
import { discardPending, retryPending } from '#worker/features/sending/decide-pending.ts';
import { editMessage } from '#worker/features/sending/edit-message.ts';
import { forwardMessages } from '#worker/features/sending/forward-messages.ts';
import { sendFiles } from '#worker/features/sending/send-files.ts';
import { sendText } from '#worker/features/sending/send-text.ts';
import { setTyping } from '#worker/features/sending/set-typing.ts';
import type { Host } from './host.ts';

/** Every call of the contract, answered for one page. `page` stands for it where pages differ. */
export function createHandlers(host: Host, page: object): Handlers {
  return {
    ...sessionHandlers(host, page),
    ...authHandlers(host),
    ...chatHandlers(host),
    ...messageHandlers(host),
  };
}

type Room<P extends string> = Pick<Handlers, Extract<keyof Handlers, `${P}.${string}`>>;

function sessionHandlers(host: Host, page: object): Room<'session'> {
  return {
    'session.open': async () => {
      const opening = await host.open();
      void host.start();
      return opening;
    },
    'session.chooseServer': ({ kind }) => host.chooseServer(kind),
    'session.logOut': () => host.logOut(),
    'session.environment': async ({ resumed = false, ...view }) => {
      host.environment.set(page, view);
      host.wake({ isOnline: host.environment.isOnline, resumed });
    },
  };
}

function authHandlers(host: Host): Room<'auth'> {
  return {
    'auth.setCredentials': async (p) => setCredentials(await host.account(), p),
    'auth.sendCode': async (p) => sendCode(await host.account(), p),
    'auth.resendCode': async () => resendCode(await host.account()),
    'auth.submitCode': async (p) => auth.submitCode(await host.account(), p),
    'auth.submitPassword': async (p) => auth.submitPassword(await host.account(), p),
    'auth.signUp': async (p) => auth.signUp(await host.account(), p),
    'auth.startQr': async () => (await host.account()).qr.start(),
    'auth.back': async () => stepBack(await host.account()),
  };
}

function chatHandlers(host: Host): Room<'chats'> & Room<'peers'> & Room<'storage'> {
  return {
    'chats.open': async (p) => openChats(await host.signedIn(), p),
    'chats.rows': async ({ ids }) => chatRows((await host.signedIn()).cache, ids),
    'chats.filter': async (p) => filterChats(await host.signedIn(), p),
    'chats.setPinned': async (p) => settings.setPinned(await host.signedIn(), p),
    'chats.setMuted': async (p) => settings.setMuted(await host.signedIn(), p),
    'chats.setArchived': async (p) => settings.setArchived(await host.signedIn(), p),
    'chats.setMarkedUnread': async (p) => settings.setMarkedUnread(await host.signedIn(), p),
    'chats.saveDraft': async (p) => settings.saveDraft(await host.signedIn(), p),
    'chats.show': async (p) => showChat(await host.signedIn(), p),
    'chats.resolve': async (p) => resolveUsername(await host.signedIn(), p),
    'peers.get': async ({ ids }) => {
      const { cache } = await host.signedIn();
      return [...(await cache.peers(ids)).values()].map((record) => record.peer);
    },
    'storage.usage': async () => (await host.signedIn()).cache.usage(),
    'storage.clearFiles': async () => (await host.signedIn()).cache.clearFiles(),
  };
}

function messageHandlers(host: Host): Room<'history'> & Room<'sending'> & Room<'media'> {
  return {
    'history.load': async (p, signal) => loadHistory(await host.signedIn(), p, signal),
    'history.messages': async (p, signal) => loadMessages(await host.signedIn(), p, signal),
    'history.markRead': async (p) => markRead(await host.signedIn(), p),
    'history.search': async (p, signal) => searchHistory(await host.signedIn(), p, signal),
    'sending.sendText': async (p) => sendText(await host.signedIn(), p),
    'sending.sendFiles': async (p) => sendFiles(await host.signedIn(), p),
    'sending.edit': async (p) => editMessage(await host.signedIn(), p),
    'sending.delete': async (p) => deleteMessages(await host.signedIn(), p),
    'sending.forward': async (p) => forwardMessages(await host.signedIn(), p),
    'sending.retry': async (p) => retryPending(await host.signedIn(), p),
    'sending.discard': async (p) => discardPending(await host.signedIn(), p),
    'sending.typing': async (p) => setTyping(await host.signedIn(), p),
    'media.load': async ({ source }, signal) => loadFile(await host.signedIn(), source, signal),
    'media.isCached': async ({ source }) => isFileCached(await host.signedIn(), source),
  };
}
