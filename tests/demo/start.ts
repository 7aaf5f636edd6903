import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTelegram } from '../telegram-server/open-telegram.ts';
import { peopleTable, readablePhone } from '../telegram-server/people-table.ts';
import { buildApp } from './build-app.ts';
import { choosePorts } from './ports.ts';
import { createStaticServer } from './static-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.demo');

/** The demo: a local Telegram with people in it, and the production build of the app before it. */
async function start(): Promise<void> {
  const ports = await choosePorts(join(folder, 'ports.json'));
  const telegram = await openTelegram({
    port: ports.telegram,
    stateFile: join(folder, 'state.json'),
    people: true,
    onCode: (phone, code) => console.log(`Login code for ${readablePhone(phone)}: ${code}`),
  });
  const { url, publicKeyPem } = telegram.server;
  console.log('Building the app; a minute the first time, nothing after that …');
  const { dist, built } = await buildApp(root, folder, { server: `${url}/dc{dc}/apiws`, publicKeyPem });
  const app = createStaticServer(dist);
  await listen(app, ports.app);
  console.log(built ? 'Built.' : 'Nothing has changed since the last build.');
  console.log(`\nXabar        http://127.0.0.1:${ports.app}`);
  console.log(`Telegram     ${url} (local; nothing leaves this machine)\n`);
  console.log(`${peopleTable()}\n\nSign in as one of them. Ctrl-C ends the demo; it goes on where it was.`);
  const end = async (): Promise<void> => {
    app.closeAllConnections();
    app.close();
    await telegram.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void end());
  process.once('SIGTERM', () => void end());
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

await start();
