import type { Locale } from '#i18n/locales.ts';
import { t } from '#i18n/t.svelte.ts';
import { AppState } from '#state/app.svelte.ts';
import { InstallOffer } from '#ui/features/install/install-offer.svelte.ts';
import { UpdateOffer } from '#ui/features/notices/update-offer.svelte.ts';
import { loadLaterSteps } from '#ui/features/auth/later-steps.ts';
import App from '#ui/screens/App.svelte';
import {
  loadDevices,
  loadHelp,
  loadLock,
  loadLogin,
  loadMain,
  loadSettings,
} from '#ui/screens/lazy-screens.ts';
import { configure, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import { createFakeWorker, type FakeWorkerOptions } from './fake-worker.ts';

// Roles are looked up by walking the whole page; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 4000 });
vi.setConfig({ testTimeout: 20_000 });
await Promise.all([
  loadLaterSteps(),
  loadMain(),
  loadLogin(),
  loadHelp(),
  loadLock(),
  loadSettings(),
  loadDevices(),
]);

/** The whole app over a fake worker, in jsdom, which has neither modal dialogs nor popovers nor sizes. */
export async function renderApp(options: FakeWorkerOptions = {}, locale: Locale = 'uz') {
  lendDom();
  await t.load(locale);
  const worker = createFakeWorker({ mediaStepMs: 0, extraChats: 3, ...options });
  window.location.hash = '';
  const reload = vi.fn();
  const app = new AppState(worker.remote, {
    bar: window,
    page: { read: () => ({ isVisible: true, isFocused: true, isOnline: true }), watch: () => undefined },
    storage: undefined,
    reload,
  });
  await app.open();
  const update = new UpdateOffer();
  const view = render(App, { props: { app, install: new InstallOffer(window), update } });
  // The screen's chunk is there, but a promise of it still needs its turn.
  await tick();
  await tick();
  return { ...view, app, worker, update, reload };
}

function lendDom(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  const toggle = (element: HTMLElement, newState: string) =>
    element.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    toggle(this, 'open');
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    toggle(this, 'closed');
  };
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
