import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getStoriesArchive: there are none here. */
export const getStoriesArchive: Method<'stories.getStoriesArchive'> = (_params, call) => {
  signedIn(call);
  return { _: 'stories.stories', count: 0, stories: [], chats: [], users: [] };
};
