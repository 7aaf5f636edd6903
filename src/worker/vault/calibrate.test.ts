import { describe, expect, it } from 'vitest';
import { FakeVaultPorts } from '#tests/fakes/fake-vault-ports.ts';
import { isSaneCost } from './argon2.ts';
import { calibrate } from './calibrate.ts';
import { runArgon2 } from './run-argon2.ts';

const password = () => new TextEncoder().encode('salom');
const calibrateOn = (ports: FakeVaultPorts) => calibrate(ports.argon2, ports.elapsed, password());

describe('the cost of a passcode', () => {
  it('is what makes a try take half a second, over 64 MiB', async () => {
    for (const passTakes of [1, 7, 20, 45, 110, 249, 250, 600]) {
      const ports = new FakeVaultPorts();
      ports.passTakes = passTakes;
      const { cost } = await calibrateOn(ports);
      expect(cost.memory).toBe(65_536);
      expect(cost.iterations * passTakes >= 500 || cost.iterations === 64).toBe(true);
      expect(cost.iterations).toBeLessThanOrEqual(Math.max(2, Math.ceil(550 / passTakes)));
      expect(isSaneCost(cost)).toBe(true);
    }
  });

  it('has an end on a device that is faster than any, or whose clock stands', async () => {
    const ports = new FakeVaultPorts();
    ports.passTakes = 0;
    expect((await calibrateOn(ports)).cost).toEqual({ memory: 65_536, iterations: 64 });
  });

  it('takes less memory where there is not so much, down to the least that protects', async () => {
    const ports = new FakeVaultPorts();
    ports.memory = 40_000;
    expect((await calibrateOn(ports)).cost).toEqual({ memory: 32_768, iterations: 2 });
    ports.memory = 20_000;
    expect((await calibrateOn(ports)).cost).toEqual({ memory: 19_456, iterations: 2 });
    ports.memory = 10_000;
    await expect(calibrateOn(ports)).rejects.toThrow(RangeError);
  });

  it('does not take another fault for a want of memory', async () => {
    const fault = () => Promise.reject(new TypeError('no code'));
    await expect(calibrate(fault, () => 0, password())).rejects.toThrow(TypeError);
  });

  it('is the cost its hash was made with; the hashes before are zeroed', async () => {
    const ports = new FakeVaultPorts();
    ports.passTakes = 50;
    const { hash, salt, cost } = await calibrateOn(ports);
    expect(await ports.argon2({ ...cost, salt, password: password() })).toEqual(hash);
    expect(salt.length).toBe(16);
    expect(ports.runs.length).toBe(3);
    expect(ports.hashes[0]?.every((byte) => byte === 0)).toBe(true);
  });

  it('is measured on this very machine with the real function', async () => {
    const { cost, hash } = await calibrate(runArgon2, () => performance.now(), password());
    expect(cost.memory).toBe(65_536);
    expect(isSaneCost(cost)).toBe(true);
    expect(hash.length).toBe(32);
  });
});
