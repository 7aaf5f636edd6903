import type { Lock } from '#model/passcode.ts';

/** What the page hands to the vault when an authenticator is enrolled. */
export interface Enrolment {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** 32 bytes that only this authenticator makes of the salt. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

/** Milliseconds the user has to touch the sensor. */
const PATIENCE = 60_000;
const SALT_BYTES = 32;
/** ES256 and RS256, which platform authenticators know between them. */
const ALGORITHMS = [-7, -257];

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Whether the device has a sensor of its own, as far as the browser says; whether it can PRF shows at the enrolment. */
export async function hasBiometrics(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/**
 * Makes a key in the device's authenticator and has it answer once (WebAuthn Level 3, 10.1.4, the PRF extension). Undefined
 * when the user declines or the authenticator cannot do it.
 */
export async function enrolBiometrics(): Promise<Enrolment | undefined> {
  const salt = random(SALT_BYTES);
  const credential = await asked(() => navigator.credentials.create({ publicKey: creation(salt) }));
  if (!credential) return undefined;
  const credentialId = new Uint8Array(credential.rawId);
  // Most authenticators answer only when they are asked for the second time.
  const secret = secretOf(credential) ?? (await readBiometrics({ credentialId, salt }));
  return secret && { credentialId, salt, secret };
}

/** The secret under which the vault knows this authenticator; undefined when the user declines or it does not answer. */
export async function readBiometrics({
  credentialId,
  salt,
}: NonNullable<Lock['biometrics']>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: random(32),
    rpId: location.hostname,
    allowCredentials: [{ type: 'public-key', id: credentialId, transports: ['internal'] }],
    userVerification: 'required',
    timeout: PATIENCE,
    extensions: { prf: { eval: { first: salt } } },
  };
  const credential = await asked(() => navigator.credentials.get({ publicKey }));
  return credential && secretOf(credential);
}

const creation = (salt: Uint8Array<ArrayBuffer>): PublicKeyCredentialCreationOptions => ({
  challenge: random(32),
  rp: { id: location.hostname, name: 'Xabar' },
  // Nothing of an account: the key opens this device's vault and says nothing about who uses it.
  user: { id: random(16), name: 'Xabar', displayName: 'Xabar' },
  pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
  authenticatorSelection: {
    authenticatorAttachment: 'platform',
    residentKey: 'discouraged',
    userVerification: 'required',
  },
  timeout: PATIENCE,
  extensions: { prf: { eval: { first: salt } } },
});

/** Declined, timed out and not possible look alike on purpose (WebAuthn, 14.5.1). */
async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  const credential = await ask().catch(() => null);
  return credential ? (credential as PublicKeyCredential) : undefined;
}

function secretOf(credential: PublicKeyCredential): Uint8Array<ArrayBuffer> | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return undefined;
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer);
  return new Uint8Array(bytes);
}
