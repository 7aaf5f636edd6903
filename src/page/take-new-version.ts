/**
 * Lets the version that waits take over, and loads the page anew once it has. A page that was opened before there was any
 * service worker hears nothing of the change by itself.
 */
export function takeNewVersion(
  registration: Pick<ServiceWorkerRegistration, 'waiting'> | undefined,
  letIn: () => Promise<void>,
  reload: () => void = () => window.location.reload(),
): Promise<void> {
  const waiting = registration?.waiting;
  waiting?.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload();
  });
  return letIn();
}
