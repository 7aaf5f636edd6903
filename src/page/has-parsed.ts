/** Resolves when the whole document stands: a script that waits for nothing may run before. */
export function hasParsed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    else resolve();
  });
}
