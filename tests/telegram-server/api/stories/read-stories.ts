import { signedIn, type Method } from '../method.ts';

/** https://core.telegram.org/method/stories.readStories: there are none here. */
export const readStories: Method<'stories.readStories'> = (_params, call) => {
  signedIn(call);
  return [];
};
