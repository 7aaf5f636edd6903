import type { Type } from '../../tl/schema.gen.ts';
import { privateKey } from '../peers.ts';
import { SERVICE_ID } from '../seed/owner.ts';
import { Outgoing } from '../updates.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';

/** A message from Telegram's service account, which keeps no box of its own worth looking into. */
export function sendServiceNotice(
  world: World,
  params: { userId: bigint; text: string; entities?: Type['MessageEntity'][] },
): void {
  const { userId, text, entities = [] } = params;
  const out = new Outgoing(world);
  deliver(out, { key: privateKey(userId, SERVICE_ID), author: SERVICE_ID, date: world.date, text, entities });
  out.flush();
}
