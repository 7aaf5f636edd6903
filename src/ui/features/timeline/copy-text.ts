import { t } from '#i18n/t.svelte.ts';
import type { Toasts } from '#ui/kit/toasts.svelte.ts';

/** Puts a text on the clipboard and says so; where the browser refuses, it says that. */
export async function copyText(text: string, toasts: Toasts): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toasts.show(t.timeline.copied);
  } catch {
    toasts.show(t.timeline.openFailed, { tone: 'danger' });
  }
}
