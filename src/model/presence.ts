/**
 * When a user was last seen. `hidden…` are Telegram's approximate statuses of people who hide the exact time.
 * Times are unix seconds of the server. See https://core.telegram.org/type/UserStatus
 */
export type Presence =
  | { readonly kind: 'online'; readonly until: number }
  | { readonly kind: 'offline'; readonly lastSeen: number }
  | { readonly kind: 'recently' }
  | { readonly kind: 'lastWeek' }
  | { readonly kind: 'lastMonth' }
  | { readonly kind: 'longAgo' };

/** True while the server's word "online" still holds. `now` is server time in unix seconds. */
export const isOnline = (presence: Presence, now: number): boolean =>
  presence.kind === 'online' && presence.until > now;

/** What somebody is doing in a chat right now; `cancel` ends it. */
export type TypingAction =
  | 'typing'
  | 'recordingVoice'
  | 'recordingVideo'
  | 'uploadingPhoto'
  | 'uploadingVideo'
  | 'uploadingVoice'
  | 'uploadingFile'
  | 'choosingSticker'
  | 'choosingContact'
  | 'choosingLocation'
  | 'playing'
  | 'cancel';

/** Seconds after which an unrepeated typing action is over, as the API documents. */
export const TYPING_LASTS = 6;
