/** One device that is signed in to the account, as Telegram lists it (core.telegram.org/constructor/authorization). */
export interface Authorization {
  /** Names it in calls; a decimal string, "0" for this device. */
  readonly hash: string;
  readonly isCurrent: boolean;
  readonly isOfficialApp: boolean;
  /** It knows the code but not yet the password. */
  readonly isPasswordPending: boolean;
  /** New, and nobody has said yet that it is the user's own. */
  readonly isUnconfirmed: boolean;
  readonly device: string;
  /** System and its version as the app reported them. */
  readonly system: string;
  readonly app: string;
  readonly appVersion: string;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly activeAt: number;
  readonly ip: string;
  /** Country and region as Telegram words them; may be empty. */
  readonly place: string;
}

/** A login that Telegram has just told of: somebody must say whether it was the user. */
export interface NewLogin {
  readonly hash: string;
  readonly device: string;
  readonly place: string;
  /** Unix seconds. */
  readonly date: number;
}
