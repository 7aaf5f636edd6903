import type { Remote } from '#contract/rpc.ts';

/** Keeps the number on the app's icon: unread messages of chats that are not muted, over all accounts. Not every system has one. */
export function keepBadge(remote: Remote, navigator: Navigator): void {
  const set = (count: number) => {
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => undefined);
  };
  remote.subscribe((event) => {
    if (event.type === 'accounts')
      set(event.accounts.reduce((sum, { totals }) => sum + totals.unmutedMessages, 0));
    if (event.type === 'lock' && event.lock.isLocked) set(0);
    if (event.type === 'session' && event.session.name === 'signedOut') set(0);
  });
}
