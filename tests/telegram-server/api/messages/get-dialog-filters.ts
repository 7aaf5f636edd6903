import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/messages.getDialogFilters: "all chats" stands first, then the user's folders. */
export const getDialogFilters: Method<'messages.getDialogFilters'> = (_params, call) => {
  const filters = call.world.dialogs.filters(signedIn(call));
  const isPlaced = filters.some((filter) => filter._ === 'dialogFilterDefault');
  return {
    _: 'messages.dialogFilters',
    filters: isPlaced ? filters : [{ _: 'dialogFilterDefault' }, ...filters],
  };
};
