import type { TextEntity } from './text-entity.ts';

/** What stands unsent in a chat's composer. `date` (unix seconds, server) decides which writer was last. */
export interface Draft {
  readonly text: string;
  readonly entities: readonly TextEntity[];
  readonly replyToId?: number;
  readonly date: number;
}
