import type { Type } from '../tl/schema.gen.ts';
import { MAX_PARTS } from '../world/uploads.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The fields of https://core.telegram.org/api/config#client-configuration that a client may act on here. */
const SETTINGS: { readonly [key: string]: Json } = {
  about_length_limit_default: 70,
  about_length_limit_premium: 140,
  autoarchive_setting_available: false,
  caption_length_limit_default: 1024,
  caption_length_limit_premium: 4096,
  channels_limit_default: 500,
  channels_limit_premium: 1000,
  channels_public_limit_default: 10,
  chat_read_mark_expire_period: 604_800,
  chat_read_mark_size_threshold: 100,
  chatlist_invites_limit_default: 3,
  dialog_filters_chats_limit_default: 100,
  dialog_filters_chats_limit_premium: 200,
  dialog_filters_enabled: true,
  dialog_filters_limit_default: 10,
  dialog_filters_limit_premium: 20,
  dialog_filters_tooltip: false,
  dialogs_folder_pinned_limit_default: 100,
  dialogs_pinned_limit_default: 5,
  dialogs_pinned_limit_premium: 10,
  emojies_send_dice: ['🎲', '🎯', '🏀', '⚽', '🎳', '🎰'],
  forum_upgrade_participants_min: 200,
  giveaway_gifts_purchase_available: false,
  hidden_members_group_size_min: 100,
  pm_read_date_expire_period: 604_800,
  premium_purchase_blocked: true,
  qr_login_camera: true,
  qr_login_code: 'primary',
  quote_length_max: 1024,
  reactions_in_chat_max: 3,
  reactions_uniq_max: 11,
  reactions_user_max_default: 1,
  reactions_user_max_premium: 3,
  recommended_channels_limit_default: 10,
  reply_messages_any_chat: true,
  ringtone_duration_max: 5,
  ringtone_saved_count_max: 100,
  ringtone_size_max: 307_200,
  saved_dialogs_pinned_limit_default: 5,
  stories_all_hidden: false,
  stories_posting: 'premium',
  telegram_antispam_group_size_min: 200,
  topics_pinned_limit: 5,
  upload_max_fileparts_default: MAX_PARTS,
  upload_max_fileparts_premium: 8000,
  upload_premium_speedup_download: 10,
  upload_premium_speedup_upload: 10,
};

/** The hash that stands for these settings. */
export const APP_CONFIG_HASH = 1_987_198;

/** The settings as TL writes JSON. */
export function appConfig(): Type['JSONValue'] {
  return toTl(SETTINGS);
}

function toTl(value: Json): Type['JSONValue'] {
  if (value === null) return { _: 'jsonNull' };
  if (typeof value === 'string') return { _: 'jsonString', value };
  if (typeof value === 'number') return { _: 'jsonNumber', value };
  if (typeof value === 'boolean') return { _: 'jsonBool', value };
  if (isList(value)) return { _: 'jsonArray', value: value.map(toTl) };
  const fields = Object.entries(value).map(([key, field]) => {
    return { _: 'jsonObjectValue' as const, key, value: toTl(field) };
  });
  return { _: 'jsonObject', value: fields };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
