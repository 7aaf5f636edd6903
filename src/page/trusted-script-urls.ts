interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Trusted Types are enforced by the page's policy: a worker's or service worker's address must be one of our own files. Text
 * never becomes HTML or script; Svelte has a policy of its own for its compiled templates.
 */
export function allowOwnScriptUrls(page: { trustedTypes?: TrustedTypes; location: Location } = window): void {
  const { origin } = page.location;
  page.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, page.location.href).origin !== origin) throw new TypeError('a script from elsewhere');
      return url;
    },
  });
}
