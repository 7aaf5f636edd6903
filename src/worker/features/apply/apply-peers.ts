import type { Change } from '#model/change.ts';
import type { User, UserId } from '#model/peer.ts';
import type { StepDraft } from './step-draft.ts';

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

async function changeUser(draft: StepDraft, id: UserId, change: (user: User) => User): Promise<void> {
  const record = await draft.peer(id);
  if (record?.peer.kind === 'user') draft.putPeer({ ...record, peer: change(record.peer) });
}

export async function applyPresence(draft: StepDraft, { userId, presence }: Of<'presence'>): Promise<void> {
  await changeUser(draft, userId, (user) => ({ ...user, presence }));
  draft.events.push({ type: 'presence', userId, presence });
}

export async function applyUserName(draft: StepDraft, change: Of<'userName'>): Promise<void> {
  const { userId, firstName, lastName, username } = change;
  await changeUser(draft, userId, ({ username: _, ...user }) => ({
    ...user,
    firstName,
    lastName,
    ...(username !== undefined && { username }),
  }));
}

export async function applyUserPhone(draft: StepDraft, { userId, phone }: Of<'userPhone'>): Promise<void> {
  await changeUser(draft, userId, (user) => ({ ...user, phone }));
}
