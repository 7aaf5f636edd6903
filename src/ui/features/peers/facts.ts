import { formatPhone } from '#i18n/format-phone.ts';
import { t } from '#i18n/t.svelte.ts';
import type { Peer } from '#model/peer.ts';
import type { IconName } from '#ui/kit/icons.ts';

/** One line of what is known about somebody, to be read and copied. */
export interface Fact {
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
  /** What is copied, where it is not the value as it is shown. */
  readonly copied?: string;
}

export function factsOf(peer: Peer | undefined): readonly Fact[] {
  if (!peer || peer.kind === 'group') return [];
  const facts: Fact[] = [];
  if (peer.kind === 'user' && peer.phone)
    facts.push({
      icon: 'phone',
      label: t.chats.phone,
      value: formatPhone(peer.phone),
      copied: `+${peer.phone}`,
    });
  if (peer.username && peer.kind === 'user')
    facts.push({ icon: 'at', label: t.chats.username, value: `@${peer.username}` });
  if (peer.username && peer.kind === 'channel')
    facts.push({ icon: 'link', label: t.chats.link, value: `https://t.me/${peer.username}` });
  return facts;
}
