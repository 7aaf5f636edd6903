import type { Argon2Cost } from '#worker/vault/argon2.ts';
import type { VaultPorts } from '#worker/vault/context.ts';

/**
 * What the vault asks of a device, without its slowness: clocks that stand still, and in Argon2's place a SHA-256 over all
 * that goes into it. Its passes take `passTakes` milliseconds of the clock; memory above `memory` KiB is not to be had.
 */
export class FakeVaultPorts implements VaultPorts {
  time = 1_700_000_000_000;
  passTakes = 1000;
  memory = Infinity;
  /** The cost of every run. */
  readonly runs: Argon2Cost[] = [];
  /** Passwords and hashes as they were handed over: the same bytes, so that a test sees what became of them. */
  readonly passwords: Uint8Array[] = [];
  readonly hashes: Uint8Array[] = [];
  /** Waited for before a run answers. */
  hold: Promise<void> = Promise.resolve();
  #elapsed = 0;

  now = (): number => this.time;
  elapsed = (): number => this.#elapsed;

  argon2: VaultPorts['argon2'] = async ({ memory, iterations, password, salt }) => {
    this.runs.push({ memory, iterations });
    this.passwords.push(password);
    if (memory > this.memory) throw new RangeError('out of memory');
    const input = new TextEncoder().encode(`${memory}/${iterations}/${salt.join()}/${password.join()}`);
    await this.hold;
    this.#elapsed += iterations * this.passTakes;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', input));
    this.hashes.push(hash);
    return hash;
  };
}
