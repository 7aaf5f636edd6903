import { Api } from '../tl/api.gen.ts';
import type { OutgoingMedia } from '../telegram.ts';

/**
 * An uploaded file as a message's media (https://core.telegram.org/api/files#uploading-files). What is sent as a file stays
 * one: `force_file` keeps Telegram from turning a picture or video into a compressed preview.
 */
export function toInputMedia(media: OutgoingMedia, file: Api.TypeInputFile): Api.TypeInputMedia {
  if (media.as === 'photo') return new Api.InputMediaUploadedPhoto({ file });
  return new Api.InputMediaUploadedDocument({
    file,
    forceFile: true,
    mimeType: media.mimeType || 'application/octet-stream',
    attributes: [new Api.DocumentAttributeFilename({ fileName: media.name }), ...toImageSize(media)],
  });
}

const toImageSize = ({ width, height }: OutgoingMedia): Api.DocumentAttributeImageSize[] =>
  width && height ? [new Api.DocumentAttributeImageSize({ w: width, h: height })] : [];
