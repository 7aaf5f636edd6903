import { concat, viewOf, type Bytes } from './bytes.ts';

const whole = (parts: readonly Uint8Array[]): Bytes => {
  const [first] = parts;
  return first && parts.length === 1 ? viewOf(first) : concat(...parts);
};

/** SHA-1 of the parts, one after the other. */
export async function sha1(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', whole(parts)));
}

/** SHA-256 of the parts, one after the other. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole(parts)));
}
