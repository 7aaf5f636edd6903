import type { ChatRecord } from '../chat-record.ts';
import type { MessageRecord } from '../message-record.ts';
import { channelKey } from '../peers.ts';
import { Outgoing } from '../updates.ts';
import type { World } from '../world.ts';
import { tellOfViews } from './tell-of-views.ts';

/** The posts with these ids, each seen once more if `increment`; undefined where there is no post. */
export function countViews(
  world: World,
  chat: ChatRecord,
  ids: readonly number[],
  increment: boolean,
): (MessageRecord | undefined)[] {
  const box = world.boxes.channel(chat.id);
  const key = channelKey(chat.id);
  const out = new Outgoing(world);
  const posts = ids.map((id) => {
    const place = box.locate(id);
    const record = place === undefined ? undefined : world.messages.require(key, place.index);
    if (record?.post !== true || !increment) return record;
    const views = (record.views ?? 1) + 1;
    tellOfViews(out, record, { views });
    return world.messages.change(key, record.index, { views });
  });
  out.flush();
  return posts;
}
