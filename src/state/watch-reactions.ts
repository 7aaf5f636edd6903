import type { Remote } from '#contract/rpc.ts';
import type { TimelineState } from './timeline.svelte.ts';

/** Milliseconds between questions, as Telegram asks for (https://core.telegram.org/api/reactions: every 15 to 30 seconds). */
const EVERY = 20_000;
/** Milliseconds after a chat was opened, which comes first. */
const AT_FIRST = 1000;
/** Messages asked about, around what the reader sees. */
const MOST = 40;

/**
 * Reactions are told only to those who look on. While somebody does, what is on the screen is asked for: everything soon after
 * the chat was opened and when the device comes online, and from then on again and again what has any. Answers with what ends it.
 */
export function watchReactions(
  remote: Remote,
  timeline: TimelineState,
  isAttentive: () => boolean,
): () => void {
  const ask = (isAll: boolean): void => {
    if (!isAttentive()) return;
    const near = timeline
      .aroundReader(MOST)
      .filter(({ service, reactions }) => !service && (isAll || reactions));
    if (near.length === 0) return;
    const ids = near.map(({ id }) => id);
    // Asked again before long.
    remote.call('history.refreshReactions', { chatId: timeline.chatId, ids }).catch(() => undefined);
  };
  const first = setTimeout(() => ask(true), AT_FIRST);
  const timer = setInterval(() => ask(false), EVERY);
  const stop = remote.subscribe((event) => {
    if (event.type === 'connection' && event.connection.state === 'online') ask(true);
  });
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    stop();
  };
}
