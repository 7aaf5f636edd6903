import { DEMO_PEOPLE, type DemoPerson } from '../telegram-server/world/demo-people.ts';

export type { DemoPerson };

const [dilnoza, aziz, john] = DEMO_PEOPLE as [DemoPerson, DemoPerson, DemoPerson];

/** Lives on DC 2 and owns the seeded chats. */
export const DILNOZA = dilnoza;
/** Lives on DC 4 and has a two-step password. */
export const AZIZ = aziz;
/** Lives on DC 1. */
export const JOHN = john;

export const nameOf = ({ firstName, lastName }: DemoPerson): string => `${firstName} ${lastName}`;
