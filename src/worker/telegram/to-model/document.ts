import type { DocumentKind, DocumentMedia } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import {
  amount,
  bytes,
  count,
  decimal,
  list,
  optionalCount,
  optionalText,
  present,
  size,
  text,
} from './field.ts';
import { toPhotoSizes, toStripped } from './photo-size.ts';
import { toWaveform } from './waveform.ts';

const MIME_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

/** What could lead out of a folder, or turn a name around so that its ending lies. */
const UNSAFE_IN_NAME = /[\u0000-\u001f\u007f\\/\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** https://core.telegram.org/constructor/document; undefined for an empty one. */
export function toDocument(
  document: Api.TypeDocument | null | undefined,
  options: { spoiler?: boolean; ttlSeconds?: number } = {},
): DocumentMedia | undefined {
  if (document?.className !== 'Document') return undefined;
  const mimeType = text(document.mimeType);
  return present({
    kind: 'document' as const,
    file: {
      kind: 'document' as const,
      id: decimal(document.id),
      accessHash: decimal(document.accessHash),
      fileReference: bytes(document.fileReference),
      dcId: count(document.dcId),
    },
    mimeType: MIME_TYPE.test(mimeType) ? mimeType : 'application/octet-stream',
    bytes: size(document.size),
    thumbs: toPhotoSizes(document.thumbs),
    stripped: toStripped(document.thumbs),
    spoiler: options.spoiler === true,
    ttlSeconds: options.ttlSeconds,
    ...toAttributes(document.attributes),
  });
}

function toAttributes(attributes: readonly Api.TypeDocumentAttribute[] | null | undefined) {
  const all = list(attributes);
  const find = <N extends Api.TypeDocumentAttribute['className']>(name: N) =>
    all.find((attribute): attribute is Extract<Api.TypeDocumentAttribute, { className: N }> => {
      return attribute?.className === name;
    });
  const image = find('DocumentAttributeImageSize');
  const video = find('DocumentAttributeVideo');
  const audio = find('DocumentAttributeAudio');
  const sticker = find('DocumentAttributeSticker') ?? find('DocumentAttributeCustomEmoji');
  return {
    documentKind: toKind(
      sticker !== undefined,
      find('DocumentAttributeAnimated') !== undefined,
      video,
      audio,
    ),
    name: text(find('DocumentAttributeFilename')?.fileName).replace(UNSAFE_IN_NAME, '_'),
    width: optionalCount(video?.w ?? image?.w),
    height: optionalCount(video?.h ?? image?.h),
    duration: amount(video?.duration ?? audio?.duration) || undefined,
    title: optionalText(audio?.title),
    performer: optionalText(audio?.performer),
    waveform: audio?.voice ? toWaveform(audio.waveform) : undefined,
    emoji: optionalText(sticker?.alt),
  };
}

function toKind(
  isSticker: boolean,
  isAnimated: boolean,
  video: Api.DocumentAttributeVideo | undefined,
  audio: Api.DocumentAttributeAudio | undefined,
): DocumentKind {
  if (isSticker) return 'sticker';
  if (isAnimated) return 'animation';
  if (video) return video.roundMessage ? 'round' : 'video';
  if (audio) return audio.voice ? 'voice' : 'audio';
  return 'file';
}
