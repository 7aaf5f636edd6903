/** How a login code travels. `unknown` carries Telegram's own name for a way this client does not know. */
export type CodeKind =
  'app' | 'sms' | 'call' | 'flashCall' | 'missedCall' | 'email' | 'fragment' | 'word' | 'phrase' | 'unknown';

/** Where the login stands. Survives a reload: the worker keeps it sealed. */
export type AuthStep =
  /** API ID and hash are asked for; builds that carry their own skip this. */
  | { readonly name: 'credentials' }
  | { readonly name: 'phone'; readonly phone?: string }
  | {
      readonly name: 'code';
      readonly phone: string;
      readonly kind: CodeKind;
      /** Digits to expect; 0 = not known. */
      readonly length: number;
      /** For e-mail, the address with stars; for calls, the pattern or prefix; for words, the first letter. */
      readonly hint?: string;
      /** Unix milliseconds of this device from which another way may be asked for; undefined = no other way. */
      readonly resendAt?: number;
      readonly nextKind?: CodeKind;
    }
  | { readonly name: 'password'; readonly hint: string }
  | { readonly name: 'signUp'; readonly phone: string; readonly terms?: string }
  /** `url` is the text of the QR code, until `expiresAt` (unix milliseconds of this device); then a new step follows by event. */
  | { readonly name: 'qr'; readonly url: string; readonly expiresAt: number }
  | { readonly name: 'done' };
