import { actorOf } from '../actor.ts';
import type { Type } from '../../tl/schema.gen.ts';
import type { Method } from '../method.ts';
import { Outgoing } from '../../world/updates.ts';

/** https://core.telegram.org/method/messages.updateDialogFiltersOrder: 0 is "all chats"; folders not named come last. */
export const updateDialogFiltersOrder: Method<'messages.updateDialogFiltersOrder'> = (params, call) => {
  const actor = actorOf(call);
  const { dialogs } = call.world;
  const { order } = params;
  const place = (filter: Type['DialogFilter']): number => {
    const at = order.indexOf(filter._ === 'dialogFilterDefault' ? 0 : filter.id);
    return at < 0 ? order.length : at;
  };
  const filters: Type['DialogFilter'][] = dialogs.filters(actor.userId).filter((filter) => filter._ !== 'dialogFilterDefault');
  if (order.includes(0)) filters.unshift({ _: 'dialogFilterDefault' });
  dialogs.setFilters(
    actor.userId,
    filters.toSorted((one, other) => place(one) - place(other)),
  );
  const out = new Outgoing(call.world, actor);
  out.common(actor.userId, { _: 'updateDialogFilterOrder', order });
  out.flush();
  return true;
};
