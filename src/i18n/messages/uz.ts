import { app } from './uz/app.ts';
import { chats } from './uz/chats.ts';
import { dates } from './uz/dates.ts';
import { errors } from './uz/errors.ts';
import { help } from './uz/help.ts';
import { login } from './uz/login.ts';
import { settings } from './uz/settings.ts';
import { timeline } from './uz/timeline.ts';

/** Uzbek in Latin letters is the source: the other languages are typed by it, so a missing text does not compile. */
export const uz = { app, chats, dates, errors, help, login, settings, timeline };

export type Messages = typeof uz;
