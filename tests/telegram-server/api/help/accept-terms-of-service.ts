import { RpcError, signedIn, type Method } from '../method.ts';
import { TERMS_ID } from '../terms.ts';

/** https://core.telegram.org/method/help.acceptTermsOfService */
export const acceptTermsOfService: Method<'help.acceptTermsOfService'> = (params, call) => {
  signedIn(call);
  if (params.id.data !== TERMS_ID) throw new RpcError(400, 'TERMS_OF_SERVICE_INVALID');
  return true;
};
