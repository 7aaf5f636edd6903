import { first } from './ru/first.ts';
import { rest } from './ru/rest.ts';
import type { Messages } from './uz.ts';

export const ru: Messages = { ...first, ...rest };
