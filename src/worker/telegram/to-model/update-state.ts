import type { UpdateState } from '#model/change.ts';
import type { Api } from '../tl/api.gen.ts';
import { count } from './field.ts';

/** https://core.telegram.org/constructor/updates.state */
export const toUpdateState = (state: Api.updates.TypeState): UpdateState => ({
  pts: count(state.pts),
  qts: count(state.qts),
  seq: count(state.seq),
  date: count(state.date),
});
