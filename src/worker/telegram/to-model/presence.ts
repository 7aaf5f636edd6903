import type { Presence } from '#model/presence.ts';
import type { Api } from '../tl/api.gen.ts';
import { count } from './field.ts';

/** https://core.telegram.org/type/UserStatus; no status at all reads as "long ago". */
export function toPresence(status: Api.TypeUserStatus | null | undefined): Presence {
  switch (status?.className) {
    case 'UserStatusOnline':
      return { kind: 'online', until: count(status.expires) };
    case 'UserStatusOffline':
      return { kind: 'offline', lastSeen: count(status.wasOnline) };
    case 'UserStatusRecently':
      return { kind: 'recently' };
    case 'UserStatusLastWeek':
      return { kind: 'lastWeek' };
    case 'UserStatusLastMonth':
      return { kind: 'lastMonth' };
    default:
      return { kind: 'longAgo' };
  }
}
