import type { AccountSummary } from '#contract/calls.ts';
import { formatPhone } from '#i18n/format-phone.ts';
import { t } from '#i18n/t.svelte.ts';
import { peerColor, peerName } from '#i18n/words/peer.ts';

/** What an account is called where several stand together; one that is locked alone shows nothing of itself. */
export const accountName = ({ self, isLocked }: AccountSummary): string =>
  self && !isLocked ? peerName(self) : t.accounts.locked;

/** The ground behind its initials. */
export const accountColor = ({ self }: AccountSummary): number => (self ? peerColor(self.id) : 0);

/** Its number with the country's code; '' where it is not known. */
export const accountPhone = ({ self }: AccountSummary): string =>
  self?.kind === 'user' && self.phone ? formatPhone(self.phone) : '';
