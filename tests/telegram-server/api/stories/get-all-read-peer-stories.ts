import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.getAllReadPeerStories: there are none here. */
export const getAllReadPeerStories: Method<'stories.getAllReadPeerStories'> = (_params, call) => {
  signedIn(call);
  return { _: 'updates', updates: [], users: [], chats: [], date: call.world.date, seq: 0 };
};
