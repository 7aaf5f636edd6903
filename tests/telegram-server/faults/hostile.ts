/** Breaches of the key exchange's rules. */
export type HostileExchange =
  | 'wrongNonce'
  | 'wrongServerNonce'
  | 'unknownFingerprint'
  | 'primePq'
  | 'wrongParamsNonce'
  | 'wrongParamsServerNonce'
  | 'wrongInnerNonce'
  | 'wrongInnerServerNonce'
  | 'wrongInnerHash'
  | 'longInnerPadding'
  | 'answerNotWholeBlocks'
  | 'otherPrime'
  | 'compositePrime'
  | 'unsafePrime'
  | 'shortPrime'
  | 'generatorOutOfRange'
  | 'generatorOfWholeGroup'
  | 'publicValueZero'
  | 'publicValueTooLow'
  | 'publicValueTooHigh'
  | 'publicValueBelowMargin'
  | 'publicValueAboveMargin'
  | 'wrongDoneNonce'
  | 'wrongDoneServerNonce'
  | 'wrongNewNonceHash'
  | 'evenPlainMessageId'
  | 'plainLengthBeyondEnd';

/** Breaches of the rules for encrypted messages. */
export type HostileMessage =
  | 'wrongSessionId'
  | 'evenMessageId'
  | 'oldMessageId'
  | 'futureMessageId'
  | 'repeatedMessageId'
  | 'lengthBeyondEnd'
  | 'lengthNotOfWords'
  | 'negativeLength'
  | 'shortPadding'
  | 'longPadding'
  | 'wrongMessageKey'
  | 'changedPadding'
  | 'wrongKeyId'
  | 'notWholeBlocks'
  | 'replayedPacket';

/** Breaches of the rules for what is inside of a message. */
export type HostileContent =
  | 'containerInContainer'
  | 'packedContainerInContainer'
  | 'evenInnerMessageId'
  | 'innerLengthBeyondEnd'
  | 'innerLengthNotOfWords'
  | 'endlessContainer'
  | 'unknownConstructor'
  | 'repeatedInContainer';

export type HostileSwitch = HostileExchange | HostileMessage | HostileContent | 'gzipBomb';

/** A server that breaks the security guidelines, one at a time. https://core.telegram.org/mtproto/security_guidelines */
export class Hostile {
  readonly #left = new Map<HostileSwitch, number>();
  /** The latest packets that left, to be sent once more. */
  readonly recorded: Uint8Array[] = [];

  record(packet: Uint8Array): void {
    this.recorded.push(Uint8Array.from(packet));
    if (this.recorded.length > 8) this.recorded.shift();
  }

  /** Breaks this rule the next `times` times that it could be kept. */
  on(name: HostileSwitch, times = Infinity): void {
    this.#left.set(name, times);
  }

  off(name?: HostileSwitch): void {
    if (name) this.#left.delete(name);
    else this.#left.clear();
  }

  /** Called where the rule applies: whether to break it now. */
  take(name: HostileSwitch): boolean {
    const left = this.#left.get(name) ?? 0;
    if (left <= 0) return false;
    this.#left.set(name, left - 1);
    return true;
  }
}
