import { app } from './uz-Cyrl/app.ts';
import { chats } from './uz-Cyrl/chats.ts';
import { dates } from './uz-Cyrl/dates.ts';
import { errors } from './uz-Cyrl/errors.ts';
import { help } from './uz-Cyrl/help.ts';
import { login } from './uz-Cyrl/login.ts';
import { settings } from './uz-Cyrl/settings.ts';
import { timeline } from './uz-Cyrl/timeline.ts';
import type { Messages } from './uz.ts';

export const uzCyrl: Messages = { app, chats, dates, errors, help, login, settings, timeline };
