import { accounts } from './accounts.ts';
import { chats } from './chats.ts';
import { help } from './help.ts';
import { lock } from './lock.ts';
import { settings } from './settings.ts';
import { timeline } from './timeline.ts';

/** What is said behind the login: fetched with the screens that say it. */
export const rest = { accounts, chats, help, lock, settings, timeline };

export type RestMessages = typeof rest;
