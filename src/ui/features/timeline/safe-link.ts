import { hasHiddenSigns } from '#model/text-direction.ts';
import type { TextStyle } from '#model/text-entity.ts';

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'tg:', 'mailto:', 'tel:']);
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Where a link leads, if it may be followed at all. */
export interface SafeLink {
  readonly href: string;
  /** What the reader must see before following: the true host, where the text promises another. */
  readonly warning?: string;
  /** The host as it reads to the eye, where its true name is another: letters of several alphabets, or of another one. */
  readonly reading?: string;
  /** The text holds characters that are not seen and change how it looks. */
  readonly isTurned?: boolean;
}

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return ALLOWED.has(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Addresses as people write them: without a scheme they are of the web. "host:8080" is a host with a port, not a scheme. */
function parseLoose(address: string): URL | undefined {
  const text = address.trim();
  const hasScheme = HAS_SCHEME.test(text) && !/^[^/]+\.[^/]+:\d/.test(text);
  return parse(hasScheme ? text : `https://${text}`);
}

/** The target of a formatted stretch; undefined = it is no link, or one that must not be followed. */
export function safeLink(style: TextStyle, text: string): SafeLink | undefined {
  switch (style.kind) {
    case 'email':
      return asLink(parse(`mailto:${text}`));
    case 'phone':
      return asLink(parse(`tel:${text.replace(/[^\d+]/g, '')}`));
    case 'url':
      return asLink(parseLoose(text), text);
    case 'link':
      return asLink(parseLoose(style.url), text, style.url);
    default:
      return undefined;
  }
}

/** The same for an address that is shown without a text of its own. */
export const safeAddress = (address: string): SafeLink | undefined => asLink(parseLoose(address), address);

function asLink(url: URL | undefined, text?: string, address = text): SafeLink | undefined {
  if (!url) return undefined;
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (text === undefined || !isWeb) return { href: url.href };
  const isForeign = url.host.includes('xn--');
  const isTurned = hasHiddenSigns(text);
  const isHonest = parseLoose(text)?.host === url.host && !isForeign && !isTurned && url.username === '';
  if (isHonest) return { href: url.href };
  const reading = isForeign ? readHost(address) : undefined;
  return {
    href: url.href,
    warning: url.host,
    ...(reading !== undefined && { reading }),
    ...(isTurned && { isTurned }),
  };
}

/** The host as it is written in an address, when that differs from the name it is looked up by. */
function readHost(address = ''): string | undefined {
  const host = /^(?:[a-z][a-z\d+.-]*:\/*)?(?:[^/?#]*@)?([^/?#:]+)/i.exec(address.trim())?.[1];
  return host === undefined || /^[\w.-]*$/.test(host) ? undefined : host;
}

/** A link to a public chat of Telegram itself, which opens here instead of in a browser. */
export interface TelegramLink {
  readonly username: string;
  readonly messageId?: number;
}

const USERNAME = /^[a-z]\w{3,31}$/i;
const OTHER_PATHS: ReadonlySet<string> = new Set([
  'joinchat',
  'addstickers',
  'share',
  'proxy',
  'socks',
  'login',
]);

export function telegramLink(href: string): TelegramLink | undefined {
  const url = parse(href);
  if (!url) return undefined;
  if (url.protocol === 'tg:' && /^tg:(\/\/)?resolve/.test(href))
    return asTelegramLink(url.searchParams.get('domain'), url.searchParams.get('post'));
  if (!['t.me', 'telegram.me', 'www.t.me'].includes(url.host)) return undefined;
  const [, username = '', post = '', ...more] = url.pathname.split('/');
  return more.length > 0 || OTHER_PATHS.has(username) ? undefined : asTelegramLink(username, post);
}

function asTelegramLink(username: string | null, post: string | null): TelegramLink | undefined {
  if (!username || !USERNAME.test(username)) return undefined;
  const messageId = Number(post);
  return Number.isSafeInteger(messageId) && messageId > 0 ? { username, messageId } : { username };
}
