import { accounts } from './accounts.ts';
import { chats } from './chats.ts';
import { help } from './help.ts';
import { lock } from './lock.ts';
import { settings } from './settings.ts';
import { timeline } from './timeline.ts';
import type { RestMessages } from '../uz/rest.ts';

export const rest: RestMessages = { accounts, chats, help, lock, settings, timeline };
