import type { OutboxAction } from '#model/outbox-action.ts';

const LAST_WORD = new Set<OutboxAction['kind']>(['draft', 'pin', 'mute', 'archive', 'markUnread']);

/** True when after `newer` nothing is left of `older`, so that the server need not hear of it. */
export function supersedes(newer: OutboxAction, older: OutboxAction): boolean {
  if (newer.chatId !== older.chatId) return false;
  if (newer.kind === 'read' && older.kind === 'read') return newer.maxId >= older.maxId;
  if (newer.kind === 'edit' && older.kind === 'edit')
    return newer.messageId === older.messageId && newer.ofUnsent === older.ofUnsent;
  if (newer.kind === 'react' && older.kind === 'react') return newer.messageId === older.messageId;
  return newer.kind === older.kind && LAST_WORD.has(newer.kind);
}
