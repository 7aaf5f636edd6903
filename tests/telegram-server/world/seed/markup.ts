import type { Type } from '../../tl/schema.gen.ts';
import { formatText, type FormattedText } from '../entities.ts';

const MARK = /\*\*(.+?)\*\*|__(.+?)__|`(.+?)`|\[(.+?)\]\((\S+?)\)/gs;

/** The few marks of the seeded texts (`**bold**`, `__italic__`, `` `code` ``, `[text](url)`) as entities, plus those the server finds. */
export function fromMarkup(marked: string): FormattedText {
  const entities: Type['MessageEntity'][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, bold, italic, code, label, url] = match;
    text += marked.slice(last, match.index);
    const inner = bold ?? italic ?? code ?? label ?? '';
    const span = { offset: text.length, length: inner.length };
    if (bold !== undefined) entities.push({ _: 'messageEntityBold', ...span });
    else if (italic !== undefined) entities.push({ _: 'messageEntityItalic', ...span });
    else if (code !== undefined) entities.push({ _: 'messageEntityCode', ...span });
    else entities.push({ _: 'messageEntityTextUrl', url: url ?? '', ...span });
    text += inner;
    last = match.index + whole.length;
  }
  return formatText(text + marked.slice(last), entities);
}
