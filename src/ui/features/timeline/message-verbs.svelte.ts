import { CallError } from '#contract/errors.ts';
import { type FailureCode, failureText } from '#i18n/failure-text.ts';
import { t } from '#i18n/t.svelte.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { Reaction } from '#model/reaction.ts';
import type { Messenger } from '#state/messenger.svelte.ts';
import type { TimelineSelection } from '#state/timeline-selection.svelte.ts';
import type { TimelineState } from '#state/timeline.svelte.ts';
import type { MenuItem } from '#ui/kit/menu-item.ts';
import type { Toasts } from '#ui/kit/toasts.svelte.ts';
import { copyText } from './copy-text.ts';
import { messageMenu, messageRights, pendingRights } from './message-menu.ts';
import { mayReact, reactionItems, toggled } from './reactions.ts';
import { type SafeLink, telegramLink } from './safe-link.ts';

interface Setting {
  readonly messenger: Messenger;
  readonly timeline: TimelineState;
  readonly selection: TimelineSelection;
  readonly toasts: Toasts;
  readonly onforward: (messages: readonly Message[]) => void;
  readonly onopenchat: (chatId: PeerId, messageId?: number) => void;
}

/** What the user can do with messages, whether by menu, key or the bar of a selection. */
export class MessageVerbs {
  /** Messages whose deletion waits for a word of confirmation. */
  doomed = $state.raw<readonly Message[]>();
  /** A link that leads elsewhere than it says. */
  dubious = $state.raw<SafeLink>();

  readonly #s: Setting;

  constructor(setting: Setting) {
    this.#s = setting;
  }

  menu(message: Message): readonly MenuItem[] {
    const options = { isSent: message.id > 0 };
    const items = messageMenu(this.rights(message), (verb) => this.run(verb, [message]), options);
    if (!mayReact(message, this.#peer)) return items;
    return [...reactionItems(message, (reaction) => void this.react(message, reaction)), ...items];
  }

  rights(message: Message) {
    const unsent = message.id > 0 ? undefined : this.#s.timeline.unsent(message.randomId);
    return unsent ? pendingRights(unsent, this.#peer) : messageRights(message, this.#peer, this.#now);
  }

  /** True where a deletion can only be one for all. */
  get isShared(): boolean {
    return this.#peer?.kind === 'channel';
  }

  run(verb: 'reply' | 'edit' | 'copy' | 'forward' | 'select' | 'delete', messages: readonly Message[]): void {
    const [message] = messages;
    if (!message) return;
    const { messenger, timeline, selection, toasts, onforward } = this.#s;
    const composer = messenger.composers.of(timeline.chatId);
    if (verb === 'reply') composer.reply(message);
    else if (verb === 'edit') composer.edit(message);
    else if (verb === 'copy') void copyText(messages.map(({ text }) => text).join('\n\n'), toasts);
    else if (verb === 'forward') onforward(messages);
    else if (verb === 'select') selection.toggle(message);
    else if (message.id === 0) void this.#discard(message);
    else this.doomed = messages;
  }

  async react(message: Message, pressed: Reaction): Promise<void> {
    const { messenger, timeline } = this.#s;
    // What was pressed may stand in a menu that is older than the message.
    const known = timeline.messages.find(({ id }) => id === message.id) ?? message;
    const reactions = toggled(known, pressed);
    try {
      await messenger.remote.call('sending.react', {
        chatId: message.chatId,
        messageId: message.id,
        reactions,
      });
    } catch (error) {
      this.#complain(error);
    }
  }

  async delete(forAll: boolean): Promise<void> {
    const ids = this.doomed?.map(({ id }) => id) ?? [];
    this.doomed = undefined;
    this.#s.selection.clear();
    try {
      await this.#s.messenger.remote.call('sending.delete', {
        chatId: this.#s.timeline.chatId,
        ids,
        forAll,
      });
    } catch (error) {
      this.#complain(error);
    }
  }

  async #discard({ randomId }: Message): Promise<void> {
    if (randomId === undefined) return;
    try {
      await this.#s.messenger.remote.call('sending.discard', { randomId });
    } catch (error) {
      this.#complain(error);
    }
  }

  openLink(link: SafeLink): void {
    if (link.warning === undefined) this.follow(link);
    else this.dubious = link;
  }

  follow(link: SafeLink): void {
    const inside = telegramLink(link.href);
    if (inside) void this.openUsername(inside.username, inside.messageId);
    else window.open(link.href, '_blank', 'noopener,noreferrer');
  }

  async openUsername(username: string, messageId?: number): Promise<void> {
    try {
      const peer = await this.#s.messenger.remote.call('chats.resolve', { username });
      this.#s.messenger.peers.put([peer]);
      this.#s.onopenchat(peer.id, messageId);
    } catch (error) {
      this.#complain(error);
    }
  }

  openOriginal({ id, replyTo }: Message): void {
    const { timeline, onopenchat } = this.#s;
    // What is not sent stands at the end, not far from its answer.
    if (!replyTo || replyTo.unsent !== undefined) return;
    if (replyTo.chatId && replyTo.chatId !== timeline.chatId) onopenchat(replyTo.chatId, replyTo.messageId);
    else void timeline.jumpTo(replyTo.messageId, id);
  }

  /** Says once why a stretch or an original could not be had. */
  complainOf(failure: FailureCode): void {
    this.#s.toasts.show(failure.code === 'NOT_FOUND' ? t.timeline.notFound : failureText(failure));
  }

  #complain(error: unknown): void {
    const failure = error instanceof CallError ? error : { code: 'INTERNAL' };
    this.#s.toasts.show(failureText(failure), { tone: 'danger' });
  }

  get #peer() {
    return this.#s.messenger.peers.get(this.#s.timeline.chatId);
  }

  get #now(): number {
    return Math.floor(Date.now() / 1000);
  }
}
