import type { OutgoingFile } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { Remote } from '#contract/rpc.ts';
import type { Draft } from '#model/draft.ts';
import type { Message } from '#model/message.ts';
import type { PeerId } from '#model/peer.ts';
import type { FormattedText, TextEntity } from '#model/text-entity.ts';
import { parseMarkdown } from './composer-markdown.ts';
import { CAPTION_LIMIT, carryEntities, splitText } from './composer-text.ts';

const SAVE_MS = 1_000;
const TYPING_MS = 5_000;

/** The message that is answered: one the server knows, or an unsent one by its random_id. */
interface Answering {
  readonly replyToId?: number;
  readonly replyToUnsent?: string;
}

const NOTHING: Answering = {};

/** What is being written in one chat. Writing never waits for the worker. */
export class ComposerState {
  readonly chatId: PeerId;
  text = $state('');
  /** Its text may not be known yet. */
  answering = $state.raw(NOTHING);
  editing = $state.raw<Message>();
  /** Code of the last failed sending. */
  failure = $state<string>();
  /** True while the caret stands in the text: nothing from outside may replace it then. */
  hasCaret = false;
  /** Raised when the field should take the focus: after "reply" or "edit" was chosen elsewhere. */
  summons = $state(0);

  readonly #remote: Remote;
  #entities: readonly TextEntity[] = [];
  #isDirty = false;
  #latest: Draft | undefined;
  /** The latest draft has not been taken over nor been overwritten from here. */
  #hasNews = true;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #typedAt = -Infinity;
  /** What stood here before an edit began. */
  #aside: { text: string; entities: readonly TextEntity[]; answering: Answering } | undefined;

  constructor(remote: Remote, chatId: PeerId, draft?: Draft) {
    this.#remote = remote;
    this.chatId = chatId;
    this.#latest = draft;
    this.#adopt();
  }

  /** The user changed the text. */
  write(text: string): void {
    this.#entities = carryEntities(this.text, text, this.#entities);
    this.text = text;
    if (this.editing) return;
    this.#touch();
    this.#tellTyping();
  }

  get isAnswering(): boolean {
    return this.answering !== NOTHING;
  }

  reply({ id, randomId }: Pick<Message, 'id' | 'randomId'>): void {
    this.stopEditing();
    this.answering = id === 0 && randomId !== undefined ? { replyToUnsent: randomId } : { replyToId: id };
    this.summons++;
    this.#touch();
  }

  stopReplying(): void {
    this.answering = NOTHING;
    this.#touch();
  }

  /** Puts a message's text into the field; what stood there comes back afterwards. */
  edit(message: Message): void {
    this.flush();
    this.#aside ??= { text: this.text, entities: this.#entities, answering: this.answering };
    this.editing = message;
    this.answering = NOTHING;
    this.text = message.text;
    this.#entities = message.entities;
    this.summons++;
  }

  stopEditing(): void {
    if (!this.editing) return;
    this.editing = undefined;
    this.text = this.#aside?.text ?? '';
    this.#entities = this.#aside?.entities ?? [];
    this.answering = this.#aside?.answering ?? NOTHING;
    this.#aside = undefined;
  }

  /** Sends the text or the edit. Resolves to true once it is durable; a failure leaves the text in the field. */
  async send(): Promise<boolean> {
    const content = this.#content();
    if (this.editing) return this.#sendEdit(this.editing, content);
    if (content.text === '') return false;
    const before = { text: this.text, entities: this.#entities, answering: this.answering };
    this.#clear();
    const sent = await this.#try(async () => {
      for (const [index, part] of splitText(content).entries())
        await this.#remote.call('sending.sendText', {
          chatId: this.chatId,
          content: part,
          ...(index === 0 && before.answering),
        });
    });
    if (!sent && this.text === '') {
      this.text = before.text;
      this.#entities = before.entities;
      this.answering = before.answering;
      this.#touch();
    }
    return sent;
  }

  /** Sends files with a caption; a caption longer than Telegram bears follows as a message of its own. */
  async sendFiles(files: readonly OutgoingFile[], caption: string): Promise<boolean> {
    const content = parseMarkdown({ text: caption, entities: [] });
    const isLong = content.text.length > CAPTION_LIMIT;
    const { answering, chatId } = this;
    const sent = await this.#try(async () => {
      await this.#remote.call('sending.sendFiles', {
        chatId,
        files,
        caption: isLong ? { text: '', entities: [] } : content,
        ...answering,
      });
      if (isLong)
        for (const part of splitText(content))
          await this.#remote.call('sending.sendText', { chatId, content: part });
    });
    if (sent && this.isAnswering) this.stopReplying();
    return sent;
  }

  /** The draft as the worker knows it now. It is taken over only where nobody writes and nothing is unsaved. */
  hear(draft: Draft | undefined): void {
    const known = this.#latest;
    if (known?.text === draft?.text && known?.replyToId === draft?.replyToId && known?.date === draft?.date)
      return;
    this.#latest = draft;
    this.#hasNews = true;
    this.#adopt();
  }

  /** Saves at once what waits for its pause, because the page may go. */
  save(): void {
    this.flush();
  }

  /** The caret has left the field, or the chat is no longer shown. */
  leave(): void {
    this.hasCaret = false;
    this.flush();
    this.#adopt();
  }

  #adopt(): void {
    if (!this.#hasNews || this.hasCaret || this.#isDirty || this.editing) return;
    this.#hasNews = false;
    const draft = this.#latest;
    if (this.text === (draft?.text ?? '') && this.answering.replyToId === draft?.replyToId) return;
    this.text = draft?.text ?? '';
    this.#entities = draft?.entities ?? [];
    this.answering = draft?.replyToId === undefined ? NOTHING : { replyToId: draft.replyToId };
  }

  #content(): FormattedText {
    return parseMarkdown({ text: this.text, entities: this.#entities });
  }

  async #sendEdit(message: Message, content: FormattedText): Promise<boolean> {
    const isUnchanged =
      content.text === message.text && JSON.stringify(content.entities) === JSON.stringify(message.entities);
    if (isUnchanged) return (this.stopEditing(), true);
    if (content.text === '' && !message.media) return false;
    const { chatId } = this;
    const typed = { text: this.text, entities: this.#entities };
    this.stopEditing();
    const sent = await this.#try(() =>
      message.id === 0 && message.randomId !== undefined
        ? this.#remote.call('sending.editPending', { chatId, randomId: message.randomId, content })
        : this.#remote.call('sending.edit', { chatId, messageId: message.id, content }),
    );
    if (!sent && !this.editing) {
      this.edit(message);
      this.text = typed.text;
      this.#entities = typed.entities;
    }
    return sent;
  }

  async #try(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.failure = undefined;
      return true;
    } catch (error) {
      this.failure = error instanceof CallError ? error.code : 'INTERNAL';
      return false;
    }
  }

  #clear(): void {
    this.text = '';
    this.#entities = [];
    this.answering = NOTHING;
    this.#isDirty = true;
    this.#typedAt = -Infinity;
    this.flush();
  }

  #touch(): void {
    this.#isDirty = true;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.flush(), SAVE_MS);
  }

  /** Saves the draft now. Only what was changed here is ever uploaded. */
  flush(): void {
    clearTimeout(this.#saving);
    if (!this.#isDirty || this.editing) return;
    this.#hasNews = false;
    const { text } = this;
    // What is not sent has no id that a draft could name.
    const { replyToId } = this.answering;
    const isEmpty = text.trim() === '' && replyToId === undefined;
    const draft = isEmpty ? {} : { content: { text, entities: this.#entities } };
    this.#remote
      .call('chats.saveDraft', {
        chatId: this.chatId,
        ...draft,
        ...(replyToId !== undefined && { replyToId }),
      })
      .then(() => {
        if (this.text === text && this.answering.replyToId === replyToId) this.#isDirty = false;
      })
      .catch(() => undefined);
  }

  #tellTyping(): void {
    const now = Date.now();
    if (this.text.trim() === '' || now - this.#typedAt < TYPING_MS) return;
    this.#typedAt = now;
    this.#remote.call('sending.typing', { chatId: this.chatId, action: 'typing' }).catch(() => undefined);
  }
}

/** The composers of all chats that were opened: coming back to one finds what was written, at once. */
export class Composers {
  readonly #remote: Remote;
  readonly #open = new Map<PeerId, ComposerState>();

  constructor(remote: Remote) {
    this.#remote = remote;
    remote.subscribe((event) => {
      if (event.type === 'chats')
        for (const { chat } of event.rows) this.#open.get(chat.id)?.hear(chat.draft);
    });
  }

  /** Saves what is being typed anywhere, now. */
  flush(): void {
    for (const composer of this.#open.values()) composer.flush();
  }

  /** `draft` is used when the chat was not opened before. */
  of(chatId: PeerId, draft?: Draft): ComposerState {
    let composer = this.#open.get(chatId);
    if (!composer) {
      composer = new ComposerState(this.#remote, chatId, draft);
      this.#open.set(chatId, composer);
    }
    return composer;
  }
}
