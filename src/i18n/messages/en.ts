import { first } from './en/first.ts';
import { rest } from './en/rest.ts';
import type { Messages } from './uz.ts';

export const en: Messages = { ...first, ...rest };
