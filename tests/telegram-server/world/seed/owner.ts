import { DEMO_PEOPLE } from '../demo-people.ts';

/** Whose eye the seeded world is made for: the first of the demo's people. */
export const OWNER_ID = DEMO_PEOPLE[0]!.id;

/** Telegram's service account, which sends login codes. */
export const SERVICE_ID = 777_000n;
