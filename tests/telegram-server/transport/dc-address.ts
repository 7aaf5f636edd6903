/** The DC that a connection wants. */
export interface DcAddress {
  readonly dc: number;
  readonly test: boolean;
  /** Whether the client said so, or this is the default. */
  readonly certain: boolean;
}

export const defaultDc = 2;

/**
 * The DC in a path: `/dc4/apiws`, `/apiws_test`, `/dc4-1/apiws` for its media servers; undefined for any other path.
 * https://core.telegram.org/mtproto/transports#websocket
 */
export function dcOfPath(path: string): DcAddress | undefined {
  const match = /^(?:\/dc([1-5])(?:-1)?)?\/apiws(?:_(test))?(?:_premium)?\/?(?:\?.*)?$/.exec(path);
  if (!match) return undefined;
  return {
    dc: match[1] ? Number(match[1]) : defaultDc,
    test: match[2] === 'test',
    certain: match[1] !== undefined,
  };
}

/** The DC in the field of the obfuscated header, where the path left it open and the field can be meant. */
export function dcOfField(path: DcAddress, field: number): DcAddress {
  if (path.certain) return path;
  const value = Math.abs(field);
  const test = value > 10000;
  const dc = test ? value - 10000 : value;
  return dc >= 1 && dc <= 5 ? { dc, test: test || path.test, certain: true } : path;
}
