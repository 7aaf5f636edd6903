import { Buffer } from 'buffer/index.js';
import { readObject } from '#worker/telegram/tl/read-object.ts';
import { TlReader } from '#worker/telegram/tl/tl-reader.ts';
import { encode } from '#worker/telegram/tl/write-object.ts';
import { layerDefinitions } from '../../src/build/tl/definitions.ts';
import type { Plain } from '../codec/random-object.ts';
import { sampleAnswer } from './sample-answer.ts';
import { sideBySide } from './side-by-side.ts';

const MESSAGES = 100;

export interface CodecFigures {
  /** Messages a second, of a page of a hundred with their people. */
  readonly read: number;
  readonly write: number;
  readonly gramjsRead: number;
  readonly gramjsWrite: number;
  /** Bytes of the answer that was read and written. */
  readonly bytes: number;
}

/** Our codec and GramJS's own, on the same answer, side by side. */
export async function measureCodec(): Promise<CodecFigures> {
  // GramJS's browser build looks for WebCrypto there.
  Object.assign(globalThis, { self: globalThis });
  const { BinaryReader } = await import('telegram/extensions/BinaryReader.js');
  const { Translator } = await import('../codec/gramjs.ts');
  const answer = sampleAnswer(MESSAGES);
  const bytes = encode(answer);
  const theirs = new Translator(layerDefinitions()).toGram(answer as unknown as Plain);
  const buffer = Buffer.from(bytes);
  const times = await sideBySide({
    read: () => readObject(new TlReader(bytes)),
    gramjsRead: () => new BinaryReader(buffer as never).tgReadObject() as unknown,
    write: () => encode(answer),
    gramjsWrite: () => theirs.getBytes(),
  });
  const perSecond = (time: number): number => Math.round((MESSAGES / time) * 1000);
  return {
    read: perSecond(times.read),
    write: perSecond(times.write),
    gramjsRead: perSecond(times.gramjsRead),
    gramjsWrite: perSecond(times.gramjsWrite),
    bytes: bytes.length,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.table(await measureCodec());
