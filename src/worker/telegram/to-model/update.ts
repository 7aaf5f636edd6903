import type { TimedChange } from '#model/change.ts';
import type { UserId } from '#model/peer.ts';
import type { Api } from '../tl/api.gen.ts';
import { toChatStateChanges } from './chat-state-update.ts';
import { attempt, count, optionalCount, present } from './field.ts';
import { toMessageChanges } from './message-update.ts';
import { toPeerChanges } from './peer-update.ts';
import { toChannelId } from './peer-id.ts';

/**
 * One update in our words, with its place in its message box. Every constructor gives at least one change, if only an ignored
 * one, so that pts and qts go on counting. https://core.telegram.org/type/Update
 */
export function toChanges(update: Api.TypeUpdate, selfId: UserId | undefined): readonly TimedChange[] {
  const changes = attempt(
    () => toMessageChanges(update, selfId) ?? toChatStateChanges(update) ?? toPeerChanges(update),
    undefined,
  );
  return changes && changes.length > 0 ? changes : [toIgnored(update)];
}

/** An update without use here, or one that cannot be read: still counted, where it is clear in which box. */
function toIgnored(update: Api.TypeUpdate): TimedChange {
  const fields: Readonly<Record<string, unknown>> = { ...update };
  const name = String(fields.className);
  const channelId = attempt(
    () => toChannelId(fields.channelId as Parameters<typeof toChannelId>[0]),
    undefined,
  );
  const hasPlace =
    typeof fields.ptsCount === 'number' && (channelId !== undefined || !name.includes('Channel'));
  return present({
    change: { kind: 'ignored' as const, name },
    ...(hasPlace && { channelId, pts: count(fields.pts), ptsCount: count(fields.ptsCount) }),
    qts: optionalCount(fields.qts),
  });
}
