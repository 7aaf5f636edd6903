/**
 * The part that Telegram strips off: JPEG markers, quantization and Huffman tables
 * (https://core.telegram.org/api/files#stripped-thumbnails). Height and width stand at HEIGHT_AT and WIDTH_AT.
 */
const HEADER_BASE64 =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L' +
  '2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4' +
  '+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAAAAADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAA' +
  'AgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6' +
  'Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG' +
  'x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREA' +
  'AgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5' +
  'OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE' +
  'xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwA=';
const HEIGHT_AT = 164;
const WIDTH_AT = 166;
const FOOTER = [0xff, 0xd9];

/** Longer ones are not the tiny previews the documents speak of. */
const MAX_BYTES = 4096;

const HEADER = Uint8Array.from(atob(HEADER_BASE64), (char) => char.charCodeAt(0));

/** A stripped thumbnail (1, height, width, body) as a whole JPEG; undefined for anything else. */
export function expandStripped(stripped: Uint8Array | null | undefined): Uint8Array | undefined {
  if (!(stripped instanceof Uint8Array)) return undefined;
  const [version, height, width] = stripped;
  if (version !== 1 || height === undefined || width === undefined) return undefined;
  if (stripped.length < 4 || stripped.length > MAX_BYTES) return undefined;
  const jpeg = new Uint8Array(HEADER.length + stripped.length - 3 + FOOTER.length);
  jpeg.set(HEADER);
  jpeg[HEIGHT_AT] = height;
  jpeg[WIDTH_AT] = width;
  jpeg.set(stripped.subarray(3), HEADER.length);
  jpeg.set(FOOTER, jpeg.length - FOOTER.length);
  return jpeg;
}
