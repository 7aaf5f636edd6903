import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getPinnedStories: there are none here. */
export const getPinnedStories: Method<'stories.getPinnedStories'> = (_params, call) => {
  signedIn(call);
  return { _: 'stories.stories', count: 0, stories: [], chats: [], users: [] };
};
