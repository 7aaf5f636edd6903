import type { OutboxAction } from '#model/outbox-action.ts';

export type LaneKind = 'messages' | 'changes' | 'marks';

const KIND: Readonly<Record<OutboxAction['kind'], LaneKind>> = {
  sendText: 'messages',
  sendFile: 'messages',
  forward: 'messages',
  edit: 'changes',
  delete: 'changes',
  react: 'changes',
  read: 'marks',
  draft: 'marks',
  pin: 'marks',
  mute: 'marks',
  archive: 'marks',
  markUnread: 'marks',
};

export const laneKind = (action: OutboxAction): LaneKind => KIND[action.kind];

/** Rows of one lane keep their order; a slow-mode wait of an hour must not keep a read mark back, so a chat has several. */
export const laneOf = (action: OutboxAction): string => `${action.chatId}/${laneKind(action)}`;

/** True for rows that stand on the screen as a bubble: they wait for the user's word when they fail. */
export const isBubble = (action: OutboxAction): boolean =>
  action.kind === 'sendText' || action.kind === 'sendFile';

export function hasRandomId(action: OutboxAction, randomId: string): boolean {
  if (action.kind === 'sendText' || action.kind === 'sendFile') return action.randomId === randomId;
  return action.kind === 'forward' && action.randomIds.includes(randomId);
}
