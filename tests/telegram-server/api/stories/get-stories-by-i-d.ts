import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getStoriesByID: there are none here. */
export const getStoriesByID: Method<'stories.getStoriesByID'> = (_params, call) => {
  signedIn(call);
  return { _: 'stories.stories', count: 0, stories: [], chats: [], users: [] };
};
