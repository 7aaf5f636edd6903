import type { Account, AccountPassword } from './accounts.ts';
import type { World } from './world.ts';

/** Somebody whose phone number and code are written in the demo's table. */
export interface DemoPerson {
  id: bigint;
  firstName: string;
  lastName: string;
  username: string;
  about: string;
  /** Digits only. */
  phone: string;
  code: string;
  dc: number;
  langCode: string;
  /** The plain text of the second factor, for the table. */
  password?: string;
}

/** The three who can sign in to the demo. They know each other; each lives at another DC. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    id: 1_000_001n,
    firstName: 'Dilnoza',
    lastName: 'Karimova',
    username: 'dilnoza_karimova',
    about: 'Loyihalar boʻlimi · Toshkent',
    phone: '998900000001',
    code: '11111',
    dc: 2,
    langCode: 'uz',
  },
  {
    id: 1_000_002n,
    firstName: 'Азиз',
    lastName: 'Рахимов',
    username: 'aziz_rahimov',
    about: 'Бухгалтерия. По срочным делам звоните.',
    phone: '998900000002',
    code: '22222',
    dc: 4,
    langCode: 'ru',
    password: 'bahor2026',
  },
  {
    id: 1_000_003n,
    firstName: 'John',
    lastName: 'Miller',
    username: 'john_miller',
    about: 'Export sales, five hours behind you.',
    phone: '998900000003',
    code: '33333',
    dc: 1,
    langCode: 'en',
  },
];

/** The verifier of "bahor2026", made once with these salts: deriving it anew would cost every world 0.2 s. */
const AZIZ_PASSWORD: AccountPassword = {
  hint: 'fasl va yil',
  recoveryEmail: 'aziz@example.org',
  verifier: {
    salt1: new TextEncoder().encode('Xabar demo, first salt, forty bytes long'),
    salt2: new TextEncoder().encode('the second salt!'),
    v: verifierOfAziz(),
  },
};

/**
 * Numbers with a fate of their own, to try every road of a login:
 * …04 gets its code by e-mail, …05 by a call; …06 nobody has signed up with; …07 is banned.
 */
const SPECIAL_NUMBERS: readonly Account[] = [
  {
    phone: '998900000004',
    userId: 1_000_004n,
    dc: 2,
    fixedCode: '44444',
    firstKind: 'email',
    loginEmail: 'malika@example.org',
  },
  { phone: '998900000005', userId: 1_000_005n, dc: 2, fixedCode: '55555', firstKind: 'call' },
  { phone: '998900000006', dc: 2, fixedCode: '66666' },
  { phone: '998900000007', dc: 2, banned: true },
];

/** Adds the demo's people and special numbers: users, accounts, and each other's contacts. */
export function addDemoPeople(world: Pick<World, 'users' | 'accounts' | 'contacts'>): void {
  for (const person of DEMO_PEOPLE) {
    const { id, firstName, lastName, username, about, phone, langCode } = person;
    world.users.add({ id, firstName, lastName, username, about, phone, langCode });
    const password = person.password === undefined ? undefined : AZIZ_PASSWORD;
    world.accounts.add({ phone, userId: id, dc: person.dc, fixedCode: person.code, password });
  }
  world.users.add({
    id: 1_000_004n,
    firstName: 'Malika',
    lastName: 'Yusupova',
    phone: '998900000004',
    langCode: 'uz',
  });
  world.users.add({
    id: 1_000_005n,
    firstName: 'Otabek',
    lastName: 'Saidov',
    phone: '998900000005',
    langCode: 'uz',
  });
  for (const account of SPECIAL_NUMBERS) world.accounts.add({ ...account });
  for (const one of DEMO_PEOPLE) {
    for (const other of DEMO_PEOPLE) {
      if (one === other) continue;
      const { id: userId, firstName, lastName, phone } = other;
      world.contacts.add(one.id, { userId, firstName, lastName, phone });
    }
  }
}

function verifierOfAziz(): Uint8Array {
  const hex =
    '637275f7761be09d7c584f3f3a45a23874097901db336cbff1cf1fd365046caa2b1c201679ac7c3f7399caa0a9d0e8dce303' +
    'af6fcefc4766ec70dd7013131403def07c76a7845709227c307306fb54ca24084a951bd156816183344940fa8bbaa267a528' +
    'd48975b030568a16f1ad568248b2a56d94620774448f02f05cb3f6c43b5e065c78c4ed9371c9fc52be3336f17a7ea82e9b2d' +
    'a3928ec16d71137c37629ac36d1c63d4000bc1e85ccf9a71294dcdbcab22465ac9e2e2e63dfd9264d76135b352aee59c3fb2' +
    'e525b13fa9d08699f240f7ddc37b2e350a0d4f2784ceaf3b93326d6538422995e51d0a416ce21faca7ed11d3661ab753040a' +
    '2c364a94fedb';
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
