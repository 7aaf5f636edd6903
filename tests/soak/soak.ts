import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = `npm run soak -- [--minutes N]

Runs the built app in Chromium against a local Telegram for N minutes (30 when not said): 50 updates a second, a broken connection every
20 seconds, somebody who walks through the chats. Prints what was measured and fails when memory grows, anything is lost or more than
two sockets are open.`;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(USAGE);
else {
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'playwright', 'test', '-c', 'tests/soak/playwright.config.ts', '--reporter=list'],
    { stdio: 'inherit', env: { ...process.env, SOAK_MINUTES: values.minutes } },
  );
  process.exitCode = status ?? 1;
}
