import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.togglePeerStoriesHidden: accepted, without effect. */
export const togglePeerStoriesHidden: Method<'stories.togglePeerStoriesHidden'> = (_params, call) => {
  signedIn(call);
  return true;
};
