import type { Scenario } from './scenario.ts';
import { bytes } from './scenarios/bytes.ts';
import { catchUp } from './scenarios/catch-up.ts';
import { codec } from './scenarios/codec.ts';
import { connecting } from './scenarios/connect.ts';
import { downloading } from './scenarios/download.ts';
import { growth } from './scenarios/growth.ts';
import { memory } from './scenarios/memory.ts';
import { openChat } from './scenarios/open-chat.ts';
import { scroll } from './scenarios/scroll.ts';
import { startCached } from './scenarios/start-cached.ts';
import { startCold } from './scenarios/start-cold.ts';
import { startLarge } from './scenarios/start-large.ts';
import { storage } from './scenarios/storage.ts';
import { updates } from './scenarios/updates.ts';

/** In the order in which they run. */
export const SCENARIOS: readonly Scenario[] = [
  bytes,
  startCold,
  startCached,
  startLarge,
  openChat,
  connecting,
  codec,
  storage,
  scroll,
  updates,
  catchUp,
  memory,
  downloading,
  growth,
];
