import { app } from './en/app.ts';
import { chats } from './en/chats.ts';
import { dates } from './en/dates.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { login } from './en/login.ts';
import { settings } from './en/settings.ts';
import { timeline } from './en/timeline.ts';
import type { Messages } from './uz.ts';

export const en: Messages = { app, chats, dates, errors, help, login, settings, timeline };
