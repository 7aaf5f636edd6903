import { app } from './app.ts';
import { dates } from './dates.ts';
import { errors } from './errors.ts';
import { login } from './login.ts';
import { settings } from './settings.ts';

/** What the login may say: fetched before anything is drawn. */
export const first = { app, dates, errors, login, settings };

export type FirstMessages = typeof first;
