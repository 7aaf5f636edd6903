import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const installed = (): string | undefined => PLACES.find((place) => place !== undefined && existsSync(place));

/**
 * The path of a Chromium, installing one when there is none: by apt-get on Debian as root, else Playwright's own, for which
 * the answer is undefined (Playwright knows where it put it).
 */
export function findChromium(): string | undefined {
  const there = installed();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return installed();
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return undefined;
}
