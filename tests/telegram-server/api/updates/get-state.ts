import { signedIn, type Method } from '../method.ts';
import { stateTl } from '../../world/difference.ts';

/** https://core.telegram.org/method/updates.getState */
export const getState: Method<'updates.getState'> = (_params, call) => stateTl(call.world, signedIn(call));
