import type { Type } from '../tl/schema.gen.ts';
import type { ContactStore } from './contacts.ts';

export type PrivacyKeyName = Type['PrivacyKey']['_'];

/** Who may see a phone number if nothing else was said: contacts. Everything else starts open. */
const CLOSED_TO_STRANGERS: ReadonlySet<PrivacyKeyName> = new Set<PrivacyKeyName>([
  'privacyKeyPhoneNumber',
  'privacyKeyBirthday',
]);

/** Everybody's privacy rules. See https://core.telegram.org/api/privacy */
export class PrivacyStore {
  readonly #contacts: ContactStore;
  readonly #rules = new Map<string, Type['PrivacyRule'][]>();

  constructor(contacts: ContactStore) {
    this.#contacts = contacts;
  }

  rules(ownerId: bigint, key: PrivacyKeyName): Type['PrivacyRule'][] {
    const own = this.#rules.get(`${ownerId}:${key}`);
    if (own !== undefined) return own;
    if (!CLOSED_TO_STRANGERS.has(key)) return [{ _: 'privacyValueAllowAll' }];
    return [{ _: 'privacyValueAllowContacts' }, { _: 'privacyValueDisallowAll' }];
  }

  set(ownerId: bigint, key: PrivacyKeyName, rules: Type['PrivacyRule'][]): void {
    this.#rules.set(`${ownerId}:${key}`, rules);
  }

  /** Whether the owner lets the viewer: named people first, then groups of people, then everybody. */
  allows(ownerId: bigint, key: PrivacyKeyName, viewerId: bigint): boolean {
    if (ownerId === viewerId) return true;
    if (this.#contacts.isBlocked(ownerId, viewerId)) return false;
    const rules = this.rules(ownerId, key);
    const isContact = this.#contacts.has(ownerId, viewerId);
    for (const rule of rules) {
      if (rule._ === 'privacyValueDisallowUsers' && rule.users.includes(viewerId)) return false;
      if (rule._ === 'privacyValueAllowUsers' && rule.users.includes(viewerId)) return true;
    }
    for (const rule of rules) {
      if (rule._ === 'privacyValueDisallowContacts' && isContact) return false;
      if (rule._ === 'privacyValueAllowContacts' && isContact) return true;
    }
    return rules.some((rule) => rule._ === 'privacyValueAllowAll');
  }

  exportState(): [string, Type['PrivacyRule'][]][] {
    return [...this.#rules];
  }

  importState(state: [string, Type['PrivacyRule'][]][]): void {
    for (const [key, rules] of state) this.#rules.set(key, rules);
  }
}
