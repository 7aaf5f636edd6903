import type { Clock } from '../world/clock.ts';
import { AnswerFaults } from './answer-faults.ts';
import { ClockFaults } from './clock-faults.ts';
import { HandshakeFaults } from './handshake-faults.ts';
import { Hostile } from './hostile.ts';
import { LinkFaults } from './link-faults.ts';
import { SaltFaults } from './salt-faults.ts';
import { SessionFaults } from './session-faults.ts';
import { UpdateFaults } from './update-faults.ts';

/** Misbehaviour on command. Nothing is wrong until a command says so; `clear` ends all of it. */
export class Faults {
  readonly links: LinkFaults;
  readonly updates = new UpdateFaults();
  readonly salts = new SaltFaults();
  readonly clock = new ClockFaults();
  readonly answers = new AnswerFaults();
  readonly sessions = new SessionFaults();
  readonly handshake = new HandshakeFaults();
  readonly hostile = new Hostile();

  constructor(clock: Clock) {
    this.links = new LinkFaults(clock);
  }

  clear(): void {
    this.hostile.off();
    for (const family of [this.answers, this.handshake, this.salts, this.clock, this.updates, this.links]) {
      family.clear();
    }
  }
}
