/**
 * Lets the version that waits take over, and loads the page anew once it has. A page that was opened before there was any
 * service worker hears nothing of the change by itself, and for its sake alone no version waits.
 */
export async function takeNewVersion(
  waiting: ServiceWorker | null,
  letIn: (waiting: ServiceWorker) => void,
  reload: () => void = () => window.location.reload(),
): Promise<void> {
  if (!waiting) return reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload();
  });
  letIn(waiting);
}
