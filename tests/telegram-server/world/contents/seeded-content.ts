import { createHash } from 'node:crypto';
import type { SeededDocument } from '../needs.ts';
import { encodeJpeg } from '../pictures/encode-jpeg.ts';
import { paint } from '../pictures/paint.ts';
import { padJpeg } from '../pictures/picture.ts';
import { fromBytes, layered, type Content } from './content.ts';
import { silentOpus } from './ogg.ts';
import { paddedPdf } from './pdf.ts';
import { stickerWebp } from './sticker.ts';

const SENTENCES = Buffer.from(
  'Hisobot loyihasi. Черновик отчёта. Draft report.\n' +
    'Uchinchi chorak boʻyicha savdo rejasi bajarildi; tafsilotlar keyingi sahifalarda.\n' +
    'План продаж за третий квартал выполнен, подробности на следующих страницах.\n' +
    'The plan for the third quarter has been met; the details follow.\n',
);

/** One silent frame of MPEG-1 Layer III at 128 kbit/s and 44.1 kHz: 26 ms. */
const SILENT_MP3_FRAME = Uint8Array.from({ length: 417 }, (_, at) => [0xff, 0xfb, 0x90, 0x64][at] ?? 0);

/** The bytes of a document of the seeded world: of its declared type and size, made from its key. */
export function seededContent(key: string, shape: SeededDocument): Content {
  const { size, mimeType } = shape;
  if (shape.kind === 'sticker') return filledUp(stickerWebp(key), size);
  if (shape.kind === 'voice') return filledUp(silentOpus(durationOf(shape)), size);
  if (shape.kind === 'audio') return layered(size, new Uint8Array(), SILENT_MP3_FRAME);
  if (mimeType === 'application/pdf') return paddedPdf(fileNameOf(shape), size);
  if (mimeType === 'image/jpeg') return paintedPhoto(key, shape);
  if (mimeType.startsWith('text/')) return layered(size, new Uint8Array(), SENTENCES);
  return layered(size, new Uint8Array(), noise(key));
}

/** The bytes, with zeros after them if the file is declared larger. */
function filledUp(bytes: Uint8Array, size: number): Content {
  return layered(size, bytes, Uint8Array.of(0));
}

function paintedPhoto(key: string, { size }: SeededDocument): Content {
  const jpeg = encodeJpeg(paint(key, 'landscape', 960, 640), 60);
  return size > jpeg.length + 4 ? fromBytes(padJpeg(jpeg, size)) : layered(size, jpeg, Uint8Array.of(0));
}

function durationOf(shape: SeededDocument): number {
  for (const attribute of shape.attributes)
    if (attribute._ === 'documentAttributeAudio') return attribute.duration;
  return 1;
}

function fileNameOf(shape: SeededDocument): string {
  for (const attribute of shape.attributes)
    if (attribute._ === 'documentAttributeFilename') return attribute.file_name;
  return 'Document';
}

/** Bytes without a pattern, for files whose inside nobody looks into. */
function noise(key: string): Uint8Array {
  const parts = Array.from({ length: 128 }, (_, at) => createHash('sha256').update(`${key}#${at}`).digest());
  return new Uint8Array(Buffer.concat(parts));
}
