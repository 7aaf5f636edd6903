/** A PIN has digits only and is asked for with a number pad. */
export type PasscodeKind = 'pin' | 'text';

/** Characters (code points after NFKC) of a passcode. */
export const PASSCODE_MIN = 4;
export const PASSCODE_MAX = 64;

/** Minutes without use after which the app locks; 0 = never. */
export const IDLE_CHOICES = [1, 5, 15, 60, 0] as const;
export const IDLE_DEFAULT = 15;

/** Wrong passcodes after which everything is removed, where that is wished; 0 = never. */
export const WIPE_CHOICES = [0, 10, 20] as const;

/** What the page may know of the lock of this device. */
export interface Lock {
  readonly hasPasscode: boolean;
  readonly isLocked: boolean;
  readonly kind?: PasscodeKind;
  /** Wrong passcodes since the last right one. */
  readonly failures: number;
  /** Unix milliseconds of this device before which no passcode is tried. */
  readonly retryAt?: number;
  readonly options: LockOptions;
  /** How the browser's own authenticator unlocks (WebAuthn with the PRF extension); undefined = not set up. */
  readonly biometrics?: {
    readonly credentialId: Uint8Array<ArrayBuffer>;
    readonly salt: Uint8Array<ArrayBuffer>;
  };
}

export interface LockOptions {
  readonly idleMinutes: number;
  readonly locksWhenHidden: boolean;
  readonly wipeAfter: number;
}
