import { app } from './app.ts';
import { dates } from './dates.ts';
import { errors } from './errors.ts';
import { login } from './login.ts';

/** What the login may say: fetched before anything is drawn. */
export const first = { app, dates, errors, login };

export type FirstMessages = typeof first;
