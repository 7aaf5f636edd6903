/** A bug put in on purpose: `from` stands once in the file and becomes `to`. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What `mutations.ts` plants, one after another. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'engine: a gap is not noticed',
    file: 'src/worker/updates/common-box.ts',
    from: 'return this.#early.length + this.#earlyQts.length + this.#earlySeq.length > 0;',
    to: 'return false;',
  },
  {
    name: 'engine: what comes too early is applied at once',
    file: 'src/worker/updates/pts-order.ts',
    from: 'if (expected === change.pts) {',
    to: 'if (expected <= change.pts) {',
  },
  {
    name: 'engine: a difference asked for while one is on its way is forgotten',
    file: 'src/worker/updates/box.ts',
    from: '    this.#failures = 0;\n',
    to: '    this.#wantsDifference = false;\n    this.#failures = 0;\n',
  },
  {
    name: 'engine: channels named by a difference are not asked',
    file: 'src/worker/updates/engine.ts',
    from: `const { channelChanges, channelsTooLong, peers } = difference;
    for (const { channelId, pts = Infinity } of channelsTooLong) this.#channel(channelId).catchUpTo(pts);`,
    to: 'const { channelChanges, peers } = difference;',
  },
  {
    name: 'engine: the date moves on before the channels have caught up',
    file: 'src/worker/updates/common-box.ts',
    from: 'return isNews || this.#ports.areChannelsBehind() ? before.date : Math.max(before.date, this.#date);',
    to: 'return isNews ? this.#date : this.#date;',
  },
  {
    name: 'engine: the state is written before what it counts',
    file: 'src/worker/features/apply/create-sink.ts',
    from: 'const draft = new StepDraft(account.cache, step.peers);',
    to: `if (step.state) await account.cache.commit({ state: step.state });
  const draft = new StepDraft(account.cache, step.peers);`,
  },
  {
    name: 'account: nothing is caught up after a reconnect',
    file: 'src/worker/accounts/account.ts',
    from: `#onGap(): void {
    if (this.#selfId) this.engine.catchUp();`,
    to: `#onGap(): void {
    if (this.#selfId && this.#connection.state === 'offline') this.engine.catchUp();`,
  },
  {
    name: 'outbox: every try has a random_id of its own',
    file: 'src/worker/features/sending/deliver.ts',
    from: `return telegram.sendText({
        ...action,`,
    to: `return telegram.sendText({
        ...action,
        randomId: String(Math.floor(Math.random() * 1e15)),`,
  },
  {
    name: 'outbox: rows of one chat go side by side',
    file: 'src/worker/outbox/rows.ts',
    from: 'if (lanes.has(lane)) return false;',
    to: '',
  },
  {
    name: 'outbox: what was under way when the process died counts as sent',
    file: 'src/worker/outbox/create-outbox.ts',
    from: "if (row.state === 'sending') this.#change(entry, { ...row, state: 'waiting', mayHaveArrived: true });",
    to: "if (row.state === 'sending') return this.#leave(entry, 'delivered');",
  },
  {
    name: 'outbox: a flood wait is a refusal',
    file: 'src/worker/outbox/verdict.ts',
    from: "if (behaviour === 'wait' || behaviour === 'waitAll')",
    to: "if (behaviour === 'wait')",
  },
  {
    name: 'outbox: a row waits for a clock that was put back',
    file: 'src/worker/outbox/rows.ts',
    from: '(time < since ? 0 : retryAt)',
    to: '(time < since ? retryAt : retryAt)',
  },
  {
    name: 'outbox: a full disk keeps a row for good',
    file: 'src/worker/outbox/create-outbox.ts',
    from: '.catch(() => void clock.setTimeout(again, backOff(attempts)));',
    to: '.catch(() => void again.name);',
  },
  {
    name: 'outbox: a row that was seen to have arrived waits for its answer as any other',
    file: 'src/worker/features/apply/join-own-messages.ts',
    from: 'const echoes = findEchoes(messages, rows);',
    to: 'const echoes = findEchoes(messages.slice(messages.length), rows);',
  },
  {
    name: 'outbox: what a lost answer would have told is not asked for',
    file: 'src/worker/features/sending/deliver.ts',
    from: "if (verdict.kind === 'done') await reconcile(account, row);",
    to: '',
  },
  {
    name: 'features: a message that went before it was read is still counted',
    file: 'src/worker/features/apply/apply-messages.ts',
    from: 'if (ids.some((id) => least < id && isCounted(chat, id))) draft.refresh.add(chatId);',
    to: '',
  },
  {
    name: 'tabs: what was asked before another tab took over is asked with a new random_id',
    file: 'src/contract/relay.ts',
    from: "const safe = request.kind === 'call' ? withRandomIds(request) : request;",
    to: "const safe = request.kind === 'call' && request.id < 0 ? withRandomIds(request) : request;",
  },
  {
    name: 'adapter: a new salt is not taken',
    file: 'src/worker/telegram/adapter/session.ts',
    from: 'this.#state.salt = message.newServerSalt;',
    to: '',
  },
  {
    name: "adapter: the server's time is not learnt",
    file: 'src/worker/telegram/adapter/server-clock.ts',
    from: 'this.#offset = Math.round(seconds - this.#now() / 1000);',
    to: '',
  },
  {
    name: 'adapter: updates in answers are let go',
    file: 'src/worker/telegram/adapter/session.ts',
    from: 'if (isUpdates(answer.result)) this.#options.onUpdates(answer.result);',
    to: '',
  },
  {
    name: 'adapter: nobody is told that the server began a new session',
    file: 'src/worker/telegram/adapter/session.ts',
    from: 'if (!this.#isGapBeingClosed()) this.#options.onLoss();',
    to: '',
  },
  {
    name: 'engine: what is pushed moves the date of the state',
    file: 'src/worker/updates/common-box.ts',
    from: 'const byPts = orderByPts(',
    to: 'this.#date = Math.max(this.#date, ...items.map((item) => item.date)); const byPts = orderByPts(',
  },
  {
    name: 'outbox: an answer goes before the unsent message that it answers',
    file: 'src/worker/outbox/rows.ts',
    from: ' || this.#isAhead(row)) return false;',
    to: ' || (this.#isAhead(row) && row.attempts < 0)) return false;',
  },
  {
    name: 'features: new messages are not counted',
    file: 'src/worker/features/apply/apply-messages.ts',
    from: '? unreadCount + 1 : unreadCount',
    to: '? unreadCount : unreadCount',
  },
  {
    name: 'features: what was never counted is counted away',
    file: 'src/worker/features/apply/apply-messages.ts',
    from: 'const isCounted = (chat: Chat, id: number): boolean => id <= chat.topMessageId;',
    to: 'const isCounted = (chat: Chat, id: number): boolean => id <= Math.max(chat.topMessageId, id);',
  },
  {
    name: 'features: a deleted last message stays the last',
    file: 'src/worker/features/apply/apply-messages.ts',
    from: 'if (ids.includes(chat.topMessageId)) await stepDown(draft, left);',
    to: '',
  },
  {
    name: 'features: a part of a history is taken for all of it',
    file: 'src/worker/features/history/fetch-history.ts',
    from: 'from: isWhole ? FIRST_ID : lowest(ids, side, place)',
    to: 'from: isWhole || ids.length > 0 ? FIRST_ID : lowest(ids, side, place)',
  },
  {
    name: 'features: an answer of another moment is written',
    file: 'src/worker/features/chats/refresh-chats.ts',
    from: 'if (local === undefined) return false;',
    to: 'if (chat.id) return false;',
  },
  {
    name: "features: another device's mark replaces ours while it waits",
    file: 'src/worker/features/apply/create-sink.ts',
    from: 'if (isMark(change) && (isContested(change, untold) ||',
    to: 'if (isMark(change) && (untold.length < 0 ||',
  },
  {
    name: 'features: what must be asked anew is forgotten in a crash',
    file: 'src/worker/features/apply/create-sink.ts',
    from: '...account.stale.add(draft.refresh, draft.refreshPinned)',
    to: '...(account.stale.add(draft.refresh, draft.refreshPinned), {})',
  },
];
