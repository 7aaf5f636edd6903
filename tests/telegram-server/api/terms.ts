import type { Con } from '../tl/schema.gen.ts';

/** The terms that a new account agrees to. Their id changes when their text does. */
export const TERMS_ID = '{"country":"UZ","terms":"2026-01"}';

/** See https://core.telegram.org/constructor/help.termsOfService */
export function termsOfService(): Con['help.termsOfService'] {
  return {
    _: 'help.termsOfService',
    popup: true,
    id: { _: 'dataJSON', data: TERMS_ID },
    text:
      'By signing up, you agree not to use the service to send spam or scam users, to promote violence on publicly ' +
      'viewable channels and bots, or to share what is illegal where you live.',
    entities: [],
    min_age_confirm: 16,
  };
}
