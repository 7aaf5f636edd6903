import type { Remote } from '#contract/rpc.ts';

/** Keeps the number on the app's icon: unread messages of chats that are not muted. Not every system has one. */
export function keepBadge(remote: Remote, navigator: Navigator): void {
  const set = (count: number) => {
    if ('setAppBadge' in navigator) void navigator.setAppBadge(count).catch(() => undefined);
  };
  remote.subscribe((event) => {
    if (event.type === 'totals') set(event.totals.unmutedMessages);
    if (event.type === 'session' && event.session.name === 'signedOut') set(0);
  });
}
