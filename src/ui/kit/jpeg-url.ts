const urls = new WeakMap<Uint8Array, string>();

/** An address for a tiny picture that came as bytes. The same bytes have the same address. */
export function jpegUrl(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes || bytes.length === 0) return undefined;
  let url = urls.get(bytes);
  if (!url) {
    url = `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`;
    urls.set(bytes, url);
  }
  return url;
}
