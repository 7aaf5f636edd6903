import type { Language } from '../slot.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { Texts } from './texts.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { uz } from './uz.ts';

export const TEXTS: Record<Language, Texts> = { uz, 'uz-Cyrl': uzCyrl, ru, en };
