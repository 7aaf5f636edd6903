// @vitest-environment jsdom
import { t } from '#i18n/t.svelte.ts';
import type { TextEntity, TextStyle } from '#model/text-entity.ts';
import { setToasts, Toasts } from '#ui/kit/toasts.svelte.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { setActions, type TimelineActions } from './actions.ts';
import { richText } from './rich-text.ts';
import RichTextHarness from './RichTextHarness.test.svelte';

const actions = {
  openMedia: vi.fn(),
  openPeer: vi.fn(),
  openUsername: vi.fn(),
  openLink: vi.fn(),
  openOriginal: vi.fn(),
  openMenu: vi.fn(),
  react: vi.fn(),
} satisfies TimelineActions;

beforeAll(() => t.load('uz'));
afterEach(cleanup);

function show(text: string, ...styles: readonly [inside: string, style: TextStyle][]) {
  const entities: TextEntity[] = styles.map(([inside, style]) => ({
    offset: text.indexOf(inside),
    length: inside.length,
    style,
  }));
  return render(RichTextHarness, {
    nodes: richText(text, entities),
    provide: () => {
      setActions(actions);
      setToasts(new Toasts());
    },
  });
}

describe('RichText', () => {
  it('draws markup in a message as the letters it is', () => {
    const text = '<img src=x onerror=alert(1)> <b>a</b> &amp;';
    const { container } = show(text, ['<b>a</b>', { kind: 'bold' }]);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('strong')?.textContent).toBe('<b>a</b>');
  });

  it('makes no link of an address that must not be followed', () => {
    const { container } = show('bosing', ['bosing', { kind: 'link', url: 'javascript:alert(1)' }]);
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toBe('bosing');
  });

  it('lets no hidden sign turn a text around, and shows it in code', () => {
    const [override, isolate] = [0x202e, 0x2067].map((code) => String.fromCodePoint(code));
    const { container } = show(`hisobot${override}fdp.exe va a${isolate}b`, [
      `a${isolate}b`,
      { kind: 'code' },
    ]);
    expect(container.textContent).toBe('hisobotfdp.exe va a[U+2067]b');
  });

  it('asks before it follows a link that is not what it seems', async () => {
    show('bank.uz', ['bank.uz', { kind: 'link', url: 'https://evil.example/x' }]);
    const link = screen.getByRole('link', { name: /bank.uz/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('title')).toContain('evil.example');
    expect(await fireEvent.click(link)).toBe(false);
    expect(actions.openLink).toHaveBeenCalledWith({
      href: 'https://evil.example/x',
      warning: 'evil.example',
    });
  });

  it('hides what is behind a spoiler, also from readers of the screen, until it is pressed', async () => {
    const { container } = show('bu sir edi', ['sir', { kind: 'spoiler' }]);
    const cover = screen.getByRole('button', { name: t.timeline.spoiler });
    expect(cover.querySelector('[inert]')?.textContent).toBe('sir');
    await fireEvent.click(cover);
    expect(container.querySelector('[inert]')).toBeNull();
    expect(container.textContent).toBe('bu sir edi');
  });

  it('opens the people it mentions', async () => {
    show(
      '@aziz va Malika',
      ['@aziz', { kind: 'mention' }],
      ['Malika', { kind: 'mentionName', userId: 'u4' }],
    );
    await fireEvent.click(screen.getByRole('button', { name: '@aziz' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Malika' }));
    expect(actions.openUsername).toHaveBeenCalledWith('aziz');
    expect(actions.openPeer).toHaveBeenCalledWith('u4');
  });

  it('shows a custom emoji as the ordinary one it stands on', () => {
    const { container } = show('salom 🙂', ['🙂', { kind: 'customEmoji', documentId: '1' }]);
    expect(container.textContent).toBe('salom 🙂');
  });
});
