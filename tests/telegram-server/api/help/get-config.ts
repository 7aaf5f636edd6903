import { serverAddress } from '../../world/server-address.ts';
import type { Type } from '../../tl/schema.gen.ts';
import type { Call, Method } from '../method.ts';

const DCS = [1, 2, 3, 4, 5] as const;
/** Seconds after which a client should ask again. */
const LIFETIME = 3600;

/** https://core.telegram.org/method/help.getConfig; every DC answers at the same local address. */
export const getConfig: Method<'help.getConfig'> = (_params, call) => {
  const now = call.world.date;
  return {
    _: 'config',
    ...TIMES,
    ...LIMITS,
    revoke_pm_inbox: true,
    date: now,
    expires: now + LIFETIME,
    test_mode: false,
    this_dc: call.dc,
    dc_options: dcOptions(call),
    dc_txt_domain_name: 'apv3.stel.com',
    me_url_prefix: 'https://t.me/',
    gif_search_username: 'gif',
    venue_search_username: 'foursquare',
    img_search_username: 'bing',
    webfile_dc_id: 4,
    reactions_default: { _: 'reactionEmoji', emoticon: '👍' },
  };
};

const TIMES = {
  online_update_period_ms: 210_000,
  offline_blur_timeout_ms: 5000,
  offline_idle_timeout_ms: 30_000,
  online_cloud_timeout_ms: 300_000,
  notify_cloud_delay_ms: 30_000,
  notify_default_delay_ms: 1500,
  push_chat_period_ms: 60_000,
  call_receive_timeout_ms: 20_000,
  call_ring_timeout_ms: 90_000,
  call_connect_timeout_ms: 30_000,
  call_packet_timeout_ms: 10_000,
  edit_time_limit: 172_800,
  revoke_time_limit: 2_147_483_647,
  revoke_pm_time_limit: 2_147_483_647,
  channels_read_media_period: 604_800,
} as const;

const LIMITS = {
  chat_size_max: 200,
  megagroup_size_max: 200_000,
  forwarded_count_max: 100,
  push_chat_limit: 2,
  rating_e_decay: 2_419_200,
  stickers_recent_limit: 200,
  caption_length_max: 1024,
  message_length_max: 4096,
} as const;

function dcOptions(call: Call): Type['DcOption'][] {
  const { host, port } = serverAddress(call.world);
  return DCS.map((id) => ({ _: 'dcOption', id, ip_address: host, port, static: true, this_port_only: true }));
}
