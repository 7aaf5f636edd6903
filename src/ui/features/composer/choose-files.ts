import { t } from '#i18n/t.svelte.ts';
import type { Toasts } from '#ui/kit/toasts.svelte.ts';

/** Bytes: 4,000 parts of 512 KiB (https://core.telegram.org/api/files). */
const LARGEST = 4000 * 512 * 1024;

/** The files that can be sent at all; about the others a word is said. */
export function sendable(files: Iterable<File>, toasts: Toasts): readonly File[] {
  return [...files].filter((file) => {
    if (file.size === 0) toasts.show(t.timeline.emptyFile(file.name), { tone: 'danger' });
    else if (file.size > LARGEST) toasts.show(t.timeline.tooLarge(file.name), { tone: 'danger' });
    return file.size > 0 && file.size <= LARGEST;
  });
}

/** Files on a clipboard. Tables and texts are copied with a picture of themselves: there the text is meant. */
export function pastedFiles(data: DataTransfer | null): readonly File[] {
  if (!data || data.types.includes('text/plain')) return [];
  return [...data.files];
}

export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

const PICTURES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a file that may go as a photo; undefined = only as a file. */
export async function photoSize(file: File): Promise<PixelSize | undefined> {
  if (!PICTURES.has(file.type)) return undefined;
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    // Telegram's own limits for photos (https://core.telegram.org/api/files).
    return width + height <= 10_000 && Math.max(width, height) / Math.min(width, height) <= 20
      ? { width, height }
      : undefined;
  } catch {
    return undefined;
  }
}
