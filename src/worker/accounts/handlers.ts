import type { CallContext, Handlers } from '#contract/rpc.ts';
import * as auth from '#worker/features/auth/submit-code.ts';
import { resendCode, sendCode } from '#worker/features/auth/send-code.ts';
import { setCredentials } from '#worker/features/auth/set-credentials.ts';
import { stepBack } from '#worker/features/auth/step-back.ts';
import * as authorizations from '#worker/features/session/authorizations.ts';
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
import { editPending } from '#worker/features/sending/edit-pending.ts';
import { react } from '#worker/features/sending/react.ts';
import { refreshReactions } from '#worker/features/history/refresh-reactions.ts';
import { forwardMessages } from '#worker/features/sending/forward-messages.ts';
import { sendFiles } from '#worker/features/sending/send-files.ts';
import { sendText } from '#worker/features/sending/send-text.ts';
import { setTyping } from '#worker/features/sending/set-typing.ts';
import type { Account } from './account.ts';
import type { Page } from './environment.ts';
import type { Host } from './host.ts';

/** Every call of the contract, answered for one page; `page` remembers which account it shows. */
export function createHandlers(host: Host, page: Page): Handlers {
  const here: Here = {
    host,
    page,
    signedIn: ({ account }) => host.signedIn(page, account),
    forLogin: ({ account }) => host.forLogin(page, account),
  };
  return {
    ...sessionHandlers(here),
    ...vaultHandlers(here),
    ...authHandlers(here),
    ...chatHandlers(here),
    ...messageHandlers(here),
    ...sendingHandlers(here),
  };
}

interface Here {
  readonly host: Host;
  readonly page: Page;
  signedIn(context: CallContext): Promise<Account>;
  forLogin(context: CallContext): Promise<Account>;
}

type Room<P extends string> = Pick<Handlers, Extract<keyof Handlers, `${P}.${string}`>>;

function sessionHandlers({ host, page }: Here): Room<'session'> & Room<'accounts'> {
  return {
    'session.open': async ({ account }) => {
      const opening = await host.open(page, account);
      host.start(page).catch(() => undefined);
      return opening;
    },
    'session.chooseServer': ({ kind }, { account }) => host.chooseServer(page, kind, account),
    'session.logOut': (_, { account }) => host.logOut(page, account),
    'session.environment': async ({ resumed = false, ...view }) => {
      host.pages.set(page, view);
      host.wake({ isOnline: host.pages.isOnline, resumed });
    },
    'accounts.add': () => host.addAccount(),
    'accounts.discard': ({ account }) => host.discardLogin(account),
  };
}

function vaultHandlers({ host }: Here): Room<'vault'> {
  const { keeper } = host;
  return {
    'vault.unlock': ({ passcode }) => host.unlock((vault) => vault.unlockWith(passcode)),
    'vault.unlockByBiometrics': ({ secret }) => host.unlock((vault) => vault.unlockWithPrf(secret)),
    'vault.lock': () => host.lock(),
    'vault.lockAccount': ({ account }) => host.lockAccount(account),
    'vault.setPasscode': (p) => host.changeLock(() => keeper.setPasscode(p)),
    'vault.removePasscode': ({ passcode }) => host.changeLock(() => keeper.removePasscode(passcode)),
    'vault.enrolBiometrics': (p) => host.changeLock(() => keeper.enrol(p)),
    'vault.removeBiometrics': () => host.changeLock(() => keeper.disenrol()),
    'vault.setOptions': (p) => host.changeLock(() => keeper.setOptions(p)),
    'vault.touch': async () => keeper.touch(),
    'vault.wipe': () => host.wipe(),
  };
}

function authHandlers({ forLogin, signedIn }: Here): Room<'auth'> & Room<'authorizations'> {
  return {
    'auth.setCredentials': async (p, context) => setCredentials(await forLogin(context), p),
    'auth.sendCode': async (p, context) => sendCode(await forLogin(context), p),
    'auth.resendCode': async (_, context) => resendCode(await forLogin(context)),
    'auth.submitCode': async (p, context) => auth.submitCode(await forLogin(context), p),
    'auth.submitPassword': async (p, context) => auth.submitPassword(await forLogin(context), p),
    'auth.signUp': async (p, context) => auth.signUp(await forLogin(context), p),
    'auth.startQr': async (_, context) => (await forLogin(context)).qr.start(),
    'auth.back': async (_, context) => stepBack(await forLogin(context)),
    'authorizations.list': async (_, context) => authorizations.list(await signedIn(context)),
    'authorizations.unconfirmed': async (_, context) => authorizations.unconfirmed(await signedIn(context)),
    'authorizations.end': async (p, context) => authorizations.end(await signedIn(context), p),
    'authorizations.endOthers': async (_, context) => authorizations.endOthers(await signedIn(context)),
    'authorizations.confirm': async (p, context) => authorizations.confirm(await signedIn(context), p),
  };
}

function chatHandlers({ signedIn }: Here): Room<'chats'> & Room<'peers'> & Room<'storage'> {
  return {
    'chats.open': async (p, context) => openChats(await signedIn(context), p),
    'chats.rows': async ({ ids }, context) => chatRows((await signedIn(context)).cache, ids),
    'chats.filter': async (p, context) => filterChats(await signedIn(context), p),
    'chats.setPinned': async (p, context) => settings.setPinned(await signedIn(context), p),
    'chats.setMuted': async (p, context) => settings.setMuted(await signedIn(context), p),
    'chats.setArchived': async (p, context) => settings.setArchived(await signedIn(context), p),
    'chats.setMarkedUnread': async (p, context) => settings.setMarkedUnread(await signedIn(context), p),
    'chats.saveDraft': async (p, context) => settings.saveDraft(await signedIn(context), p),
    'chats.show': async (p, context) => showChat(await signedIn(context), p),
    'chats.resolve': async (p, context) => resolveUsername(await signedIn(context), p),
    'peers.get': async ({ ids }, context) => {
      const { cache } = await signedIn(context);
      return [...(await cache.peers(ids)).values()].map((record) => record.peer);
    },
    'storage.usage': async (_, context) => (await signedIn(context)).cache.usage(),
    'storage.clearFiles': async (_, context) => (await signedIn(context)).cache.clearFiles(),
  };
}

function messageHandlers({ signedIn }: Here): Room<'history'> & Room<'media'> {
  return {
    'history.load': async (p, context) => loadHistory(await signedIn(context), p, context.signal),
    'history.messages': async (p, context) => loadMessages(await signedIn(context), p, context.signal),
    'history.markRead': async (p, context) => markRead(await signedIn(context), p),
    'history.refreshReactions': async (p, context) => refreshReactions(await signedIn(context), p),
    'history.search': async (p, context) => searchHistory(await signedIn(context), p, context.signal),
    'media.load': async ({ source }, context) => loadFile(await signedIn(context), source, context.signal),
    'media.isCached': async ({ source }, context) => isFileCached(await signedIn(context), source),
  };
}

function sendingHandlers({ signedIn }: Here): Room<'sending'> {
  return {
    'sending.sendText': async (p, context) => sendText(await signedIn(context), p),
    'sending.sendFiles': async (p, context) => sendFiles(await signedIn(context), p),
    'sending.edit': async (p, context) => editMessage(await signedIn(context), p),
    'sending.editPending': async (p, context) => editPending(await signedIn(context), p),
    'sending.react': async (p, context) => react(await signedIn(context), p),
    'sending.delete': async (p, context) => deleteMessages(await signedIn(context), p),
    'sending.forward': async (p, context) => forwardMessages(await signedIn(context), p),
    'sending.retry': async (p, context) => retryPending(await signedIn(context), p),
    'sending.discard': async (p, context) => discardPending(await signedIn(context), p),
    'sending.typing': async (p, context) => setTyping(await signedIn(context), p),
  };
}
