/** Characters that turn a name around or lead out of a folder. */

const TRICKS = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/g;
/** Long enough for the browser to have begun. */
const LIFETIME_MS = 60_000;

export const safeFileName = (name: string): string =>
  name.replace(TRICKS, '_').replace(/^\.+/, '_').slice(0, 200).trim() || 'file';

/** Gives a file to the browser to save. It is never opened: whatever it holds, here it is only bytes. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LIFETIME_MS);
}
