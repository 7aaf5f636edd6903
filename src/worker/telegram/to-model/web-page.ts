import type { Media } from '#model/media.ts';
import type { Api } from '../tl/api.gen.ts';
import { optionalText, present, text } from './field.ts';
import { toPhoto } from './photo.ts';

/** The preview of a link; undefined while Telegram has none (yet). */
export function toWebPage(page: Api.TypeWebPage | null | undefined): Media | undefined {
  if (page?.className !== 'WebPage') return undefined;
  return present({
    kind: 'webPage' as const,
    url: text(page.url),
    siteName: optionalText(page.siteName),
    title: optionalText(page.title),
    description: optionalText(page.description),
    photo: toPhoto(page.photo),
  });
}

/** The address alone, also of a preview that is pending or empty. */
export const toWebPageUrl = (page: Api.TypeWebPage | null | undefined): string =>
  page && 'url' in page ? text(page.url) : '';
