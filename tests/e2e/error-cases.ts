/** What Telegram answers: the number of the error and its type, as on the wire. */
export type Refusal = readonly [number: number, text: string];

/** The type without the number it may end with: what words stand under. */
export const codeOf = (text: string): string => text.replace(/_\d+$/, '');

/** Given as answers to messages.sendMessage. The last one is a type that no document names. */
export const REFUSED_TEXTS: readonly Refusal[] = [
  [403, 'CHAT_WRITE_FORBIDDEN'],
  [400, 'CHAT_ADMIN_REQUIRED'],
  [400, 'CHAT_RESTRICTED'],
  [403, 'CHAT_GUEST_SEND_FORBIDDEN'],
  [403, 'CHAT_SEND_PLAIN_FORBIDDEN'],
  [403, 'CHAT_SEND_WEBPAGE_FORBIDDEN'],
  [400, 'USER_BANNED_IN_CHANNEL'],
  [400, 'PEER_FLOOD'],
  [403, 'USER_RESTRICTED'],
  [403, 'USER_IS_BLOCKED'],
  [400, 'YOU_BLOCKED_USER'],
  [400, 'INPUT_USER_DEACTIVATED'],
  [403, 'USER_DELETED'],
  [403, 'PRIVACY_PREMIUM_REQUIRED'],
  [403, 'PREMIUM_ACCOUNT_REQUIRED'],
  [403, 'ALLOW_PAYMENT_REQUIRED_50'],
  [400, 'BALANCE_TOO_LOW'],
  [400, 'STARGIFT_INVALID'],
  [420, 'FROZEN_METHOD_INVALID'],
  [400, 'FROZEN_PARTICIPANT_MISSING'],
  [400, 'MESSAGE_TOO_LONG'],
  [400, 'MESSAGE_EMPTY'],
  [400, 'ENTITY_BOUNDS_INVALID'],
  [400, 'REPLY_MESSAGE_ID_INVALID'],
  [400, 'QUOTE_TEXT_INVALID'],
  [400, 'TOPIC_CLOSED'],
  [406, 'TOPIC_DELETED'],
  [400, 'PEER_ID_INVALID'],
  [400, 'USER_ID_INVALID'],
  [400, 'CHAT_ID_INVALID'],
  [400, 'CHANNEL_INVALID'],
  [406, 'CHANNEL_PRIVATE'],
  [403, 'CHAT_FORBIDDEN'],
  [403, 'CHANNEL_PUBLIC_GROUP_NA'],
  [400, 'USER_NOT_PARTICIPANT'],
  [400, 'CHANNELS_TOO_MUCH'],
  [400, 'NOBODY_HAS_SEEN_THIS'],
];

/** Given as answers to messages.sendMedia. */
export const REFUSED_FILES: readonly Refusal[] = [
  [400, 'CHAT_SEND_MEDIA_FORBIDDEN'],
  [403, 'CHAT_SEND_PHOTOS_FORBIDDEN'],
  [403, 'CHAT_SEND_DOCS_FORBIDDEN'],
  [403, 'CHAT_SEND_VIDEOS_FORBIDDEN'],
  [403, 'CHAT_SEND_AUDIOS_FORBIDDEN'],
  [403, 'CHAT_SEND_VOICES_FORBIDDEN'],
  [403, 'CHAT_SEND_ROUNDVIDEOS_FORBIDDEN'],
  [403, 'CHAT_SEND_STICKERS_FORBIDDEN'],
  [403, 'CHAT_SEND_GIFS_FORBIDDEN'],
  [403, 'CHAT_SEND_POLL_FORBIDDEN'],
  [403, 'CHAT_SEND_INLINE_FORBIDDEN'],
  [400, 'VOICE_MESSAGES_FORBIDDEN'],
  [400, 'MEDIA_CAPTION_TOO_LONG'],
  [400, 'PHOTO_INVALID_DIMENSIONS'],
  [400, 'PHOTO_EXT_INVALID'],
  [400, 'PHOTO_INVALID'],
  [400, 'PHOTO_SAVE_FILE_INVALID'],
  [400, 'IMAGE_PROCESS_FAILED'],
  [400, 'MEDIA_EMPTY'],
  [400, 'MEDIA_INVALID'],
  [400, 'FILE_PARTS_INVALID'],
];

/** Codes that end the login, with the reason that the screen gives. */
export const ENDINGS = [
  [401, 'AUTH_KEY_UNREGISTERED', 'REVOKED'],
  [401, 'SESSION_REVOKED', 'REVOKED'],
  [401, 'SESSION_EXPIRED', 'EXPIRED'],
  [401, 'AUTH_KEY_INVALID', 'EXPIRED'],
  [406, 'AUTH_KEY_DUPLICATED', 'DUPLICATED'],
  [401, 'USER_DEACTIVATED', 'DEACTIVATED'],
  [401, 'USER_DEACTIVATED_BAN', 'BANNED'],
] as const;

/** Given as answers to auth.sendCode. */
export const NO_CODE_SENT: readonly Refusal[] = [
  [406, 'PHONE_NUMBER_INVALID'],
  [400, 'PHONE_NUMBER_BANNED'],
  [400, 'PHONE_NUMBER_FLOOD'],
  [406, 'PHONE_PASSWORD_FLOOD'],
  [400, 'PHONE_NUMBER_APP_SIGNUP_FORBIDDEN'],
  [400, 'API_ID_INVALID'],
  [400, 'API_ID_PUBLISHED_FLOOD'],
  [400, 'CONNECTION_API_ID_INVALID'],
  [406, 'UPDATE_APP_TO_LOGIN'],
  [500, 'AUTH_RESTART'],
  [500, 'AUTH_RESTART_2'],
  [400, 'SMS_CODE_CREATE_FAILED'],
  [406, 'SEND_CODE_UNAVAILABLE'],
  [500, 'RPC_MCGET_FAIL'],
  [400, 'NOBODY_HAS_SEEN_THIS'],
];

/** Given as answers to auth.signIn. */
export const CODE_REFUSED: readonly Refusal[] = [
  [400, 'PHONE_CODE_INVALID'],
  [400, 'PHONE_CODE_EXPIRED'],
  [400, 'PHONE_CODE_EMPTY'],
  [400, 'PHONE_CODE_HASH_EMPTY'],
  [400, 'CODE_INVALID'],
  [400, 'EMAIL_VERIFY_EXPIRED'],
  [400, 'PHONE_NUMBER_UNOCCUPIED'],
];

/** Given as answers to auth.checkPassword, so many times: the client tries once more with new parameters by itself. */
export const PASSWORD_REFUSED: readonly [...Refusal, times: number][] = [
  [400, 'PASSWORD_HASH_INVALID', 1],
  [400, 'SRP_PASSWORD_CHANGED', 1],
  [400, 'SRP_ID_INVALID', 2],
];

/** Given as answers to messages.getHistory. */
export const HISTORY_REFUSED: readonly Refusal[] = [
  [406, 'CHANNEL_PRIVATE'],
  [400, 'CHANNEL_INVALID'],
  [400, 'CHAT_ID_INVALID'],
  [400, 'PEER_ID_INVALID'],
  [400, 'FROZEN_PARTICIPANT_MISSING'],
  [400, 'NOBODY_HAS_SEEN_THIS'],
];
