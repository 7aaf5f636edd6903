import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.toggleAllStoriesHidden: accepted, without effect. */
export const toggleAllStoriesHidden: Method<'stories.toggleAllStoriesHidden'> = (_params, call) => {
  signedIn(call);
  return true;
};
