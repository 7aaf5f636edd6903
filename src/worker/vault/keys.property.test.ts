import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { breakIn, opens } from '#tests/builders/break-in.ts';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { Killed, type MortalStore, mortalStore } from '#tests/fakes/mortal-store.ts';
import { openVaultStore } from '#worker/cache/vault-store.ts';
import type { MasterRow } from './master-row.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './vault.ts';

/** What must be true of the store. */
interface Facts {
  readonly passcode?: string;
  readonly prf?: number;
}

const chosen = fc.constantFrom('salom1', 'parol2', 'maxfiy');
/** Mostly the right one: what comes after a wrong one is seldom of interest. */
const tried = fc.oneof({ weight: 4, arbitrary: fc.constant('right') }, { weight: 1, arbitrary: chosen });
const seed = fc.integer({ min: 1, max: 2 });
const command = fc.oneof(
  fc.record({ do: fc.constant('set' as const), passcode: chosen }),
  fc.record({ do: fc.constant('change' as const), old: tried, passcode: chosen }),
  fc.record({ do: fc.constant('remove' as const), old: tried }),
  fc.record({ do: fc.constant('unlock' as const), old: tried }),
  fc.record({ do: fc.constantFrom('enrol' as const, 'touch' as const), prf: seed }),
  fc.record({
    do: fc.constantFrom(
      'lock' as const,
      'add' as const,
      'write' as const,
      'unenrol' as const,
      'restart' as const,
    ),
  }),
);
const kill = fc.record({
  at: fc.integer({ min: 1, max: 4 }),
  when: fc.constantFrom('before' as const, 'after' as const),
});
const step = fc.record({
  command,
  kill: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: kill }),
});
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const output = (seed: number) => new Uint8Array(32).fill(seed);
const handle = { credentialId: new Uint8Array([1, 2, 3]), salt: new Uint8Array(32).fill(9) };

/** One device with its vault, and what was sealed there. */
class Desk {
  readonly #name = `vault-${crypto.randomUUID()}`;
  readonly #ports = new FakeVaultPorts();
  readonly #sealed = new Map<string, Uint8Array>();
  #store: MortalStore = mortalStore(openVaultStore(this.#name));
  #vault: Vault = openVault(this.#store, this.#ports);
  #facts: Facts = {};
  #isLocked = false;
  #login: number | undefined;

  async play({ command, kill }: Step): Promise<void> {
    this.#ports.time += 2 * 3_600_000;
    const may = [this.#facts, this.#after(command)] as const;
    if (kill) this.#store.killAt(kill.at, kill.when);
    const error: unknown = await this.#do(command).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    this.#store.killAt(Infinity, 'before');
    if (this.#store.isDead) {
      expect(error).toBeInstanceOf(Killed);
      this.#restart();
      this.#facts = await this.#found(may);
    } else {
      if (error) expect(error).toBeInstanceOf(CallError);
      this.#facts = may[error ? 0 : 1];
      if (!error && ['unlock', 'touch'].includes(command.do)) this.#isLocked = false;
      if (command.do === 'lock') this.#isLocked = true;
    }
    this.#isLocked &&= this.#facts.passcode !== undefined;
    const { hasPasscode, isLocked } = await this.#vault.lockState();
    expect({ hasPasscode, isLocked }).toEqual({
      hasPasscode: this.#facts.passcode !== undefined,
      isLocked: this.#isLocked,
    });
    await this.#check();
  }

  /** A new tab, everything unlocked by what the facts say: everything opens. */
  async end(): Promise<void> {
    this.#restart();
    this.#ports.time += 2 * 3_600_000;
    if (this.#facts.passcode) await this.#vault.unlockWith(this.#facts.passcode);
    this.#isLocked = false;
    await this.#check();
    this.#vault.lock();
    if (this.#facts.prf) await this.#vault.unlockWithPrf(output(this.#facts.prf));
    if (this.#facts.prf) await this.#check();
    await this.#vault.destroy();
  }

  #restart(): void {
    this.#vault.close();
    this.#store = mortalStore(openVaultStore(this.#name));
    this.#vault = openVault(this.#store, this.#ports);
    this.#isLocked = true;
  }

  /** The facts if the command goes through. */
  #after(command: Command): Facts {
    if (command.do === 'set' || command.do === 'change')
      return { ...this.#facts, passcode: command.passcode };
    if (command.do === 'remove') return {};
    if (command.do === 'enrol') return { ...this.#facts, prf: command.prf };
    if (command.do === 'unenrol') return this.#facts.passcode ? { passcode: this.#facts.passcode } : {};
    return this.#facts;
  }

  async #do(command: Command): Promise<void> {
    const vault = this.#vault;
    const old = 'old' in command && command.old !== 'right' ? command.old : (this.#facts.passcode ?? 'none');
    if (command.do === 'set') await vault.setPasscode({ passcode: command.passcode, kind: 'text' });
    else if (command.do === 'change')
      await vault.changePasscode({ old, new: command.passcode, kind: 'text' });
    else if (command.do === 'remove') await vault.removePasscode({ passcode: old });
    else if (command.do === 'unlock') await vault.unlockWith(old);
    else if (command.do === 'enrol')
      await vault.enrolPrf({ ...handle, passcode: old, output: output(command.prf) });
    else if (command.do === 'touch') await vault.unlockWithPrf(output(command.prf));
    else if (command.do === 'unenrol') await vault.removePrf();
    else if (command.do === 'lock') vault.lock();
    else if (command.do === 'restart') this.#restart();
    else if (command.do === 'add') await this.#add();
    else await this.#write();
  }

  async #add(): Promise<void> {
    const id = await this.#vault.createAccount();
    this.#sealed.set(id, await (await this.#vault.unlock(id)).seal('t', id, 'sir'));
  }

  async #write(): Promise<void> {
    await this.#vault.login.set('credentials', (this.#login ?? 0) + 1);
    this.#login = (this.#login ?? 0) + 1;
  }

  /** Which of the possible facts are true: one of them must be. */
  async #found(may: readonly [Facts, Facts]): Promise<Facts> {
    const row = (await this.#store.get('keys', 'master')) as MasterRow | undefined;
    const login = (await this.#storedLogin()) ? (this.#login ?? 1) : this.#login;
    this.#login = login;
    for (const facts of may) {
      if ((row?.passcode !== undefined) !== (facts.passcode !== undefined)) continue;
      if ((row?.prf !== undefined) !== (facts.prf !== undefined)) continue;
      if (await this.#fits(facts)) return facts;
    }
    throw new Error('the store is in neither state');
  }

  async #fits(facts: Facts): Promise<boolean> {
    if (!facts.passcode) return true;
    const vault = openVault(openVaultStore(this.#name), this.#ports);
    this.#ports.time += 2 * 3_600_000;
    const isPasscode = await vault.unlockWith(facts.passcode).then(
      () => true,
      () => false,
    );
    vault.lock();
    const { prf } = facts;
    const isPrf =
      !prf ||
      (await vault.unlockWithPrf(output(prf)).then(
        () => true,
        () => false,
      ));
    vault.close();
    return isPasscode && isPrf;
  }

  async #storedLogin(): Promise<boolean> {
    return (await this.#store.get('login', 'credentials')) !== undefined;
  }

  async #check(): Promise<void> {
    await this.#checkOwner();
    await this.#checkThief();
  }

  async #checkOwner(): Promise<void> {
    for (const [id, sealed] of this.#sealed) {
      const opening = this.#vault.unlock(id).then((sealer) => sealer.open('t', id, sealed));
      if (this.#isLocked) await expect(opening).rejects.toMatchObject({ code: 'LOCKED' });
      else expect(await opening).toBe('sir');
    }
    const login = this.#vault.login.get<number>('credentials');
    if (this.#isLocked) await expect(login).rejects.toMatchObject({ code: 'LOCKED' });
    else expect((await login) !== undefined).toBe(this.#login !== undefined);
  }

  /** Whoever holds the store opens everything without a passcode, and nothing with one. */
  async #checkThief(): Promise<void> {
    const keys = await breakIn(this.#store);
    const expected = this.#facts.passcode === undefined;
    for (const [id, sealed] of this.#sealed) expect(await opens(keys, 't', id, sealed)).toBe(expected);
    const login = (await this.#store.get('login', 'credentials')) as Uint8Array | undefined;
    if (login) expect(await opens(keys, 'login', 'credentials', login)).toBe(expected);
  }
}

it('whatever is set, changed, removed, locked or killed: the owner opens everything, and a thief nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const desk = new Desk();
      for (const first of ['add', 'write'] as const)
        await desk.play({ command: { do: first }, kill: undefined });
      for (const each of steps) await desk.play(each);
      await desk.end();
    }),
    { numRuns: 40 },
  );
}, 120_000);
