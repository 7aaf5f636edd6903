export { LINES } from '#worker/telegram/tl/layer.gen.ts';
export { readObject } from '#worker/telegram/tl/read-object.ts';
export { TlReader } from '#worker/telegram/tl/tl-reader.ts';
