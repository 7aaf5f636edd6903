import { app } from './ru/app.ts';
import { chats } from './ru/chats.ts';
import { dates } from './ru/dates.ts';
import { errors } from './ru/errors.ts';
import { help } from './ru/help.ts';
import { login } from './ru/login.ts';
import { settings } from './ru/settings.ts';
import { timeline } from './ru/timeline.ts';
import type { Messages } from './uz.ts';

export const ru: Messages = { app, chats, dates, errors, help, login, settings, timeline };
