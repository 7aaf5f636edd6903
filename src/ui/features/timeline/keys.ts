import type { Message } from '#model/message.ts';
import type { TimelineSelection } from '#state/timeline-selection.svelte.ts';
import type { MessageVerbs } from './message-verbs.svelte.ts';
import type { Section } from './sections.ts';
import type { TimelineScreen } from './timeline-screen.svelte.ts';

interface Stage {
  readonly screen: TimelineScreen;
  readonly verbs: MessageVerbs;
  readonly selection: TimelineSelection;
  readonly keys: readonly string[];
  readonly currentKey: string | undefined;
  /** The message that has the focus. */
  readonly message: Message | undefined;
  readonly article: HTMLElement | null;
  readonly openMenu: (message: Message, x: number, y: number) => Promise<void>;
}

/** The message a drawn article stands for; of an album its first part. */
export function messageAt(sections: readonly Section[], key: string | undefined): Message | undefined {
  for (const { items } of sections)
    for (const item of items)
      if (item.key === key) {
        if (item.kind === 'service') return item.message;
        if (item.kind === 'bubble') return item.parts[0].message;
      }
  return undefined;
}

/**
 * Keys of the history. Letters are meant by their place on the keyboard, so that they work whatever alphabet is on: R reply,
 * E edit, C copy, F forward, Delete; arrows, Home and End walk; Enter opens the menu, Space picks out, Escape ends that.
 */
export function timelineKey(event: KeyboardEvent, stage: Stage): void {
  if (event.key === 'Escape' && stage.selection.isActive) {
    stage.selection.clear();
    event.stopPropagation();
    return;
  }
  if (event.target !== stage.article || event.ctrlKey || event.metaKey || event.altKey) return;
  if (walk(event.key, stage) || act(event, stage)) event.preventDefault();
}

function walk(key: string, { screen, keys, currentKey }: Stage): boolean {
  const at = currentKey === undefined ? -1 : keys.indexOf(currentKey);
  const goal = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }[key];
  if (goal === undefined) return false;
  screen.focus(keys[Math.max(0, Math.min(goal, keys.length - 1))]);
  return true;
}

function act({ code, key }: KeyboardEvent, { message, article, verbs, selection, openMenu }: Stage): boolean {
  if (!message || !article) return false;
  const may = verbs.rights(message);
  if (key === 'Enter') {
    const box = article.getBoundingClientRect();
    void openMenu(message, box.left + Math.min(120, box.width / 3), box.top + 24);
  } else if (key === ' ' && message.id > 0 && (may.delete || may.forward)) selection.toggle(message);
  else if (key === 'Delete' && may.delete) verbs.run('delete', [message]);
  else if (code === 'KeyR' && may.reply) verbs.run('reply', [message]);
  else if (code === 'KeyE' && may.edit) verbs.run('edit', [message]);
  else if (code === 'KeyC' && may.copy) verbs.run('copy', [message]);
  else if (code === 'KeyF' && may.forward) verbs.run('forward', [message]);
  else return false;
  return true;
}
