import { toFailure } from '#contract/errors.ts';
import { failureText } from '#i18n/failure-text.ts';
import { formatCount } from '#i18n/format.ts';
import { t } from '#i18n/t.svelte.ts';
import type { AppState } from '#state/app.svelte.ts';
import type { MenuItem } from '#ui/kit/menu-item.ts';
import type { Toasts } from '#ui/kit/toasts.svelte.ts';
import { accountColor, accountName } from './account-words.ts';

/** Shortcuts reach as many. */
const NUMBERED = 9;

/** Everybody signed in here, to choose from; nothing while there is nobody to choose. */
export function accountItems(app: AppState): readonly MenuItem[] {
  const { all } = app.accounts;
  if (all.length < 2) return [];
  return all.map((account, i) => {
    const unread = account.totals.unmutedMessages;
    return {
      id: account.id,
      label: accountName(account),
      avatar: { name: accountName(account), color: accountColor(account) },
      isChecked: account.id === app.session.account,
      ...(account.isLocked && { icon: 'lock' as const }),
      ...(unread > 0 && { badge: { text: formatCount(unread), label: t.chats.unread(unread) } }),
      ...(i < NUMBERED && { hint: `Alt+Shift+${i + 1}` }),
      onselect: () => void app.switchTo(account.id),
    };
  });
}

/** Begins a login beside the others, or says why that cannot be. */
export async function addAccount(app: AppState, toasts: Toasts): Promise<void> {
  try {
    await app.addAccount();
  } catch (error) {
    toasts.show(failureText(toFailure(error)), { tone: 'danger' });
  }
}

/** Locks one account, or says why that cannot be. */
export async function lockAccount(app: AppState, toasts: Toasts, account: string): Promise<void> {
  try {
    await app.lock.lockAccount(account);
  } catch (error) {
    toasts.show(failureText(toFailure(error)), { tone: 'danger' });
  }
}
