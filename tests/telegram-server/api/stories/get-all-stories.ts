import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getAllStories: there are none here. */
export const getAllStories: Method<'stories.getAllStories'> = (_params, call) => {
  signedIn(call);
  return {
    ...{ _: 'stories.allStories', count: 0, state: '', peer_stories: [], chats: [], users: [] },
    stealth_mode: { _: 'storiesStealthMode' },
  };
};
