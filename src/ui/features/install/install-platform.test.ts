import { describe, expect, it } from 'vitest';
import { type PlatformSigns, shouldInstallFirst } from './install-platform.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/148.0';

const signs = (userAgent: string, maxTouchPoints: number, isStandalone = false): PlatformSigns => ({
  navigator: { userAgent, maxTouchPoints },
  matchMedia: () => ({ matches: isStandalone }),
});

describe('shouldInstallFirst', () => {
  it('holds in a tab of an iPhone and of an iPad that calls itself a Mac', () => {
    expect(shouldInstallFirst(signs(IPHONE, 5))).toBe(true);
    expect(shouldInstallFirst(signs(MAC, 5))).toBe(true);
  });

  it('does not hold in the installed app, on a Mac or on Android', () => {
    expect(shouldInstallFirst(signs(IPHONE, 5, true))).toBe(false);
    expect(shouldInstallFirst(signs(MAC, 0))).toBe(false);
    expect(shouldInstallFirst(signs(ANDROID, 5))).toBe(false);
  });
});
