import type { Con } from '../tl/schema.gen.ts';

export type AdminRights = Omit<Con['chatAdminRights'], '_'>;
export type BannedRights = Omit<Con['chatBannedRights'], '_'>;
export type Restriction = Exclude<keyof BannedRights, 'until_date'>;

/** Somebody's standing in a basic group, supergroup or channel. */
export interface Member {
  userId: bigint;
  status: 'creator' | 'admin' | 'member' | 'left' | 'banned';
  /** Unix seconds: of joining, or of the ban. */
  date: number;
  inviter: bigint;
  adminRights?: AdminRights;
  promotedBy?: bigint;
  rank?: string;
  /** Restrictions of a member; of a banned one they include `view_messages`. */
  bannedRights?: BannedRights;
  bannedBy?: bigint;
}

/** A basic group, a supergroup or a channel. See https://core.telegram.org/api/channel */
export interface ChatRecord {
  id: bigint;
  form: 'group' | 'supergroup' | 'channel';
  title: string;
  about: string;
  username?: string;
  photoId?: bigint;
  /** A seeded chat gets its photo when somebody first looks at it. */
  photoPlanned?: boolean;
  date: number;
  members: Map<bigint, Member>;
  /** Members that are only a number. */
  crowd: number;
  version: number;
  defaultBanned: BannedRights;
  /** Seconds; 0 when there is no slow mode. */
  slowmode: number;
  noforwards: boolean;
  signatures: boolean;
  verified: boolean;
  hiddenHistory: boolean;
  deactivated: boolean;
  /** The hash of the invite link, once there is one. */
  invite?: string;
  /** Whether a sponsored message is shown. */
  sponsored: boolean;
}

export const ALL_ADMIN_RIGHTS: AdminRights = {
  change_info: true,
  post_messages: true,
  edit_messages: true,
  delete_messages: true,
  ban_users: true,
  invite_users: true,
  pin_messages: true,
  add_admins: true,
  manage_call: true,
  other: true,
};

export const NOTHING_BANNED: BannedRights = { until_date: 0 };

/** Whether the person is in the chat now. */
export function isMember(
  member: Member | undefined,
): member is Member & { status: 'creator' | 'admin' | 'member' } {
  return member !== undefined && member.status !== 'left' && member.status !== 'banned';
}
