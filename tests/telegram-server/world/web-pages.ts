import type { Con, Type } from '../tl/schema.gen.ts';
import { hash } from './seed/hash.ts';

/** Sites of which this Telegram knows previews; any other link stays without. */
const SITES = /(^|\.)(ipakyoli\.uz|example\.(uz|org|com)|telegram\.org|lex\.uz|soliq\.uz)$/;

/** The preview of the first link in a text, as messageMediaWebPage. See https://core.telegram.org/constructor/webPage */
export function webPageOf(
  text: string,
  entities: readonly Type['MessageEntity'][],
): Con['messageMediaWebPage'] | undefined {
  for (const entity of entities) {
    if (entity._ !== 'messageEntityUrl' && entity._ !== 'messageEntityTextUrl') continue;
    const link =
      entity._ === 'messageEntityTextUrl'
        ? entity.url
        : text.slice(entity.offset, entity.offset + entity.length);
    const page = pageAt(link);
    if (page !== undefined) return { _: 'messageMediaWebPage', webpage: page };
  }
  return undefined;
}

/** What is known of the page at an address, with or without scheme. */
export function pageAt(address: string): Con['webPage'] | undefined {
  const url = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (!SITES.test(hostname)) return undefined;
  const id = BigInt(hash(...Buffer.from(url)));
  const title = pathname.length > 1 ? `${hostname} — ${decodeURIComponent(pathname.slice(1))}` : hostname;
  const shown = { display_url: url.replace(/^[a-z]+:\/\//i, ''), site_name: hostname, title };
  return {
    _: 'webPage',
    id,
    url,
    hash: 0,
    type: 'article',
    ...shown,
    description: 'Mahsulotlar, narxlar va hujjatlar.',
  };
}
