import { app } from './app.ts';
import { dates } from './dates.ts';
import { errors } from './errors.ts';
import { login } from './login.ts';
import type { FirstMessages } from '../uz/first.ts';

export const first: FirstMessages = { app, dates, errors, login };
