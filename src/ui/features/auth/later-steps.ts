type Later = typeof import('./LaterSteps.svelte');

let loading: Promise<Later> | undefined;

/** The steps behind the first: a chunk that is fetched while Telegram thinks about the number. A failed load may be tried again. */
export function loadLaterSteps(): Promise<Later> {
  loading ??= import('./LaterSteps.svelte').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
