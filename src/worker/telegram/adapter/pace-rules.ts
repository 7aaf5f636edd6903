import type { PeerId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import type { BucketSize } from './bucket.ts';

/** A bucket by its name: requests of one name share it. */
export type PaceRule = { readonly name: string } & (BucketSize | { readonly perMinute: number });

/** All requests together. */
export const OVERALL: BucketSize = { perSecond: 30, burst: 30 };

type Paced =
  | Api.contacts.ResolveUsername
  | Api.contacts.Search
  | Api.messages.Search
  | Api.messages.SearchGlobal
  | Api.messages.GetHistory
  | Api.messages.GetDialogs
  | Api.messages.SetTyping
  | Api.upload.GetFile
  | Api.upload.SaveFilePart
  | Api.upload.SaveBigFilePart;

/**
 * Telegram's limits for people are not published. These stay below what is known to be punished (hours after a hundred names
 * looked up in seconds, or after sweeps through all dialogs), and leave room for what a hand can do.
 */
const METHODS: Readonly<Record<Paced['className'], BucketSize>> = {
  'contacts.ResolveUsername': { perSecond: 0.2, burst: 5 },
  'contacts.Search': { perSecond: 1, burst: 5 },
  'messages.Search': { perSecond: 1, burst: 5 },
  'messages.SearchGlobal': { perSecond: 1, burst: 5 },
  'messages.GetHistory': { perSecond: 4, burst: 20 },
  'messages.GetDialogs': { perSecond: 2, burst: 20 },
  'messages.SetTyping': { perSecond: 1, burst: 5 },
  // Fast enough for ten megabytes a second, and never all there is: a third is left to what people wait for.
  'upload.GetFile': { perSecond: 20, burst: 20 },
  'upload.SaveFilePart': { perSecond: 20, burst: 20 },
  'upload.SaveBigFilePart': { perSecond: 20, burst: 20 },
};

/** One a second to one chat, short bursts allowed; 20 a minute to a group or channel (https://core.telegram.org/bots/faq). */
const CHAT: BucketSize = { perSecond: 1, burst: 5 };
const GROUP = { perMinute: 20 };

const isPaced = (method: string): method is Paced['className'] => Object.hasOwn(METHODS, method);

/** The buckets a request takes a token from, beside the one for all. `chat` is what it writes to, if it does. */
export function paceRules(method: string, chat?: PeerId): readonly PaceRule[] {
  const rules: PaceRule[] = isPaced(method) ? [{ name: method, ...METHODS[method] }] : [];
  if (chat === undefined) return rules;
  rules.push({ name: `chat ${chat}`, ...CHAT });
  if (!chat.startsWith('u')) rules.push({ name: `group ${chat}`, ...GROUP });
  return rules;
}
