import type { NewLogin } from '#model/authorization.ts';
import type { Change } from '#model/change.ts';
import type { Account } from '#worker/accounts/account.ts';
import { readSetting } from '#worker/accounts/settings.ts';
import type { StepDraft } from './step-draft.ts';

/** Logins asked about at one time; older ones stand in the list of devices all the same. */
const MOST = 5;

/** A new device waits for the user's word, or got it on another one (https://core.telegram.org/constructor/updateNewAuthorization). */
export async function applyNewAuthorization(
  draft: StepDraft,
  change: Extract<Change, { kind: 'newAuthorization' }>,
  { cache }: Account,
): Promise<void> {
  const { hash, device, location: place, date } = change;
  const kept = draft.settings.newLogins ?? (await readSetting(cache, 'newLogins')) ?? [];
  const others = kept.filter((login) => login.hash !== hash);
  const login: NewLogin | undefined = change.unconfirmed ? { hash, device, place, date } : undefined;
  draft.settings = { ...draft.settings, newLogins: login ? [...others, login].slice(-MOST) : others };
  draft.events.push({ type: 'newLogin', hash, ...(login && { login }) });
}
