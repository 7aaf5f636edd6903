import { first } from './uz-Cyrl/first.ts';
import { rest } from './uz-Cyrl/rest.ts';
import type { Messages } from './uz.ts';

export const uzCyrl: Messages = { ...first, ...rest };
