import { describe, expect, it } from 'vitest';
import { safeAddress, safeLink, telegramLink } from './safe-link.ts';

const link = (url: string, text = url) => safeLink({ kind: 'link', url }, text);

describe('safeLink', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/y',
    'intent://x#Intent;end',
    'about:blank',
    'http://',
    '',
  ])('follows no %j', (url) => {
    expect(link(url)).toBeUndefined();
    expect(safeLink({ kind: 'url' }, url)).toBeUndefined();
  });

  it.each([
    ['https://bank.uz/a?b=1', 'https://bank.uz/a?b=1'],
    ['bank.uz', 'https://bank.uz/'],
    ['localhost.test:8080/x', 'https://localhost.test:8080/x'],
    ['tg://resolve?domain=xabar', 'tg://resolve?domain=xabar'],
    ['mailto:a@b.uz', 'mailto:a@b.uz'],
  ])('follows %s', (url, href) => {
    expect(link(url)).toEqual({ href });
  });

  it('makes addresses of mails and phones', () => {
    expect(safeLink({ kind: 'email' }, 'a@b.uz')).toEqual({ href: 'mailto:a@b.uz' });
    expect(safeLink({ kind: 'phone' }, '+998 (90) 123-45-67')).toEqual({ href: 'tel:+998901234567' });
  });

  it.each([
    ['https://evil.example/bank.uz', 'bank.uz', 'evil.example'],
    ['https://bank.uz@evil.example', 'https://bank.uz@evil.example', 'evil.example'],
    ['https://bank.uz:8443', 'bank.uz', 'bank.uz:8443'],
    ['https://evil.example', 'bu yerga bosing', 'evil.example'],
    ['https://bаnk.uz', 'https://bаnk.uz', 'xn--bnk-6cd.uz'],
    ['https://bank.uz/a', 'bank.uz\u200F/a', 'bank.uz'],
    ['https://bank.uz', '\u202Ezu.knab\u202C', 'bank.uz'],
  ])('warns that %s shown as %s leads elsewhere', (url, text, host) => {
    expect(link(url, text)).toMatchObject({ warning: host });
  });
});

describe('what an imitated host looks like', () => {
  it.each([
    ['https://bаnk.uz/kirish', 'bаnk.uz'],
    ['http://user:pw@аррӏе.com:8080/?a@b', 'аррӏе.com'],
    ['https://xn--bnk-6cd.uz', undefined],
    ['https://evil.example', undefined],
  ])('%s reads %s', (url, reading) => {
    expect(link(url, 'bosing')?.reading).toBe(reading);
    expect(link(url, 'bosing')?.warning).toBeTruthy();
  });

  it('is told of a page’s card, too', () => {
    expect(safeAddress('https://bаnk.uz')).toMatchObject({ warning: 'xn--bnk-6cd.uz', reading: 'bаnk.uz' });
    expect(safeAddress('bank.uz/a')).toEqual({ href: 'https://bank.uz/a' });
  });

  it('says when hidden signs change the look of the text', () => {
    expect(link('https://bank.uz', 'bank.uz\u200B')).toMatchObject({ isTurned: true });
    expect(link('https://evil.example', 'bank.uz')?.isTurned).toBeUndefined();
  });
});

describe('telegramLink', () => {
  it.each([
    ['https://t.me/xabar_app', { username: 'xabar_app' }],
    ['https://t.me/xabar_app/120', { username: 'xabar_app', messageId: 120 }],
    ['tg://resolve?domain=xabar_app&post=7', { username: 'xabar_app', messageId: 7 }],
    ['https://t.me/joinchat/AAAA', undefined],
    ['https://t.me/+AAAA', undefined],
    ['https://t.me.evil.example/xabar_app', undefined],
    ['https://example.com/xabar_app', undefined],
  ])('%s', (href, expected) => {
    expect(telegramLink(href)).toEqual(expected);
  });
});
