import { actorOf } from '../actor.ts';
import { RpcError, type Method } from '../method.ts';
import { Outgoing } from '../../world/updates.ts';

const FIRST_ID = 2;
const LAST_ID = 255;
const FILTERS_MAX = 10;

/** https://core.telegram.org/method/messages.updateDialogFilter: without a filter the folder is deleted. */
export const updateDialogFilter: Method<'messages.updateDialogFilter'> = (params, call) => {
  const actor = actorOf(call);
  const { userId } = actor;
  const { id, filter } = params;
  if (id < FIRST_ID || id > LAST_ID) throw new RpcError(400, 'FILTER_ID_INVALID');
  if (filter !== undefined && filter._ !== 'dialogFilterDefault' && filter.title.text.trim() === '') {
    throw new RpcError(400, 'FILTER_TITLE_EMPTY');
  }
  const filters = call.world.dialogs.filters(userId);
  const at = filters.findIndex((one) => one._ !== 'dialogFilterDefault' && one.id === id);
  if (filter === undefined && at < 0) throw new RpcError(400, 'FILTER_ID_INVALID');
  if (at < 0 && filters.length >= FILTERS_MAX) throw new RpcError(400, 'DIALOG_FILTERS_TOO_MUCH');
  const others = filters.filter((_, position) => position !== at);
  const place = at < 0 ? others.length : at;
  const kept = filter === undefined ? others : others.toSpliced(place, 0, filter);
  call.world.dialogs.setFilters(userId, kept);
  const out = new Outgoing(call.world, actor);
  out.common(userId, { _: 'updateDialogFilter', id, ...(filter === undefined ? {} : { filter }) });
  out.flush();
  return true;
};
