import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.incrementStoryViews: accepted, without effect. */
export const incrementStoryViews: Method<'stories.incrementStoryViews'> = (_params, call) => {
  signedIn(call);
  return true;
};
