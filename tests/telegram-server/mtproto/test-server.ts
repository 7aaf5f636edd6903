import { RpcError } from '../api/method.ts';
import type { GivenMethods } from '../api/registry.ts';
import { rsaKey } from '../crypto/rsa.ts';
import { startTelegramServer } from '../server.ts';
import type { TelegramServer } from '../server.ts';
import type { Con } from '../tl/schema.gen.ts';
import { AccountStore } from '../world/accounts.ts';
import { AuthorizationStore } from '../world/authorizations.ts';
import { SystemClock } from '../world/clock.ts';
import type { Clock } from '../world/clock.ts';
import type { World } from '../world/world.ts';

// One key for all tests of a file: making one takes longer than a test.
const key = rsaKey().privateKeyPem;

/** How often each method of the test server has run. */
export type Counts = Record<string, number>;

export const config: Con['config'] = {
  _: 'config',
  date: 1,
  expires: 2,
  test_mode: false,
  this_dc: 2,
  dc_options: [],
  dc_txt_domain_name: '',
  chat_size_max: 200,
  megagroup_size_max: 200000,
  forwarded_count_max: 100,
  online_update_period_ms: 1,
  offline_blur_timeout_ms: 1,
  offline_idle_timeout_ms: 1,
  online_cloud_timeout_ms: 1,
  notify_cloud_delay_ms: 1,
  notify_default_delay_ms: 1,
  push_chat_period_ms: 1,
  push_chat_limit: 1,
  edit_time_limit: 1,
  revoke_time_limit: 1,
  revoke_pm_time_limit: 1,
  rating_e_decay: 1,
  stickers_recent_limit: 1,
  channels_read_media_period: 1,
  call_receive_timeout_ms: 1,
  call_ring_timeout_ms: 1,
  call_connect_timeout_ms: 1,
  call_packet_timeout_ms: 1,
  me_url_prefix: 'https://t.me/',
  caption_length_max: 1024,
  message_length_max: 4096,
  webfile_dc_id: 4,
};

/** A few methods that need no world. */
export function testMethods(counts: Counts): GivenMethods {
  const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  return {
    'help.getConfig': (_, call) => (count('help.getConfig'), { ...config, this_dc: call.dc }),
    'help.getNearestDc': () => ({ _: 'nearestDc', country: 'UZ', this_dc: 2, nearest_dc: 2 }),
    // Signs the key in as the user whose id is the language code's length.
    'help.getInviteText': (_, call) => {
      count('help.getInviteText');
      call.authKey.userId = 7n;
      return { _: 'help.inviteText', message: 'x'.repeat(5000) };
    },
    'users.getUsers': () => [],
    'account.updateStatus': () => (count('account.updateStatus'), true),
    'account.getAccountTTL': (_, call) => {
      if (call.userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
      return { _: 'accountDaysTTL', days: 30 };
    },
    'contacts.getTopPeers': () => {
      throw new Error('meant to fail: this test looks at the 500');
    },
  };
}

/** What the wire needs of a world: a clock, and who is signed in. */
export function testWorld(clock: Clock = new SystemClock()): World {
  const parts = {
    clock,
    accounts: new AccountStore({ clock }),
    authorizations: new AuthorizationStore({ clock }),
  };
  return parts as unknown as World;
}

export async function startTestServer(clock?: Clock, counts: Counts = {}): Promise<TelegramServer> {
  return startTelegramServer({ world: testWorld(clock), rsaKey: key, methods: testMethods(counts) });
}
