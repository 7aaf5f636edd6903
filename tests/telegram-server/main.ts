import { parseArgs } from 'node:util';
import { openTelegram } from './open-telegram.ts';
import { peopleTable, readablePhone } from './people-table.ts';

const USAGE = `npm run telegram-server -- [options]
  --port 8443        0 takes a free one
  --dialogs 60       chats of the first person
  --messages 3000    messages over all
  --seed 1           the same seed is the same world
  --state FILE       keep the world here; a saved world keeps its seed and size
  --people on|off    whether people answer by themselves
  --demo             the same as --people on`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    dialogs: { type: 'string' },
    messages: { type: 'string' },
    seed: { type: 'string' },
    state: { type: 'string' },
    people: { type: 'string' },
    demo: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} wants a whole number, not ${text}`);
  return Number(text);
}

async function run(): Promise<void> {
  const { server, close } = await openTelegram({
    port: wholeNumber('port', values.port) ?? 8443,
    dialogs: wholeNumber('dialogs', values.dialogs),
    messages: wholeNumber('messages', values.messages),
    seed: wholeNumber('seed', values.seed),
    stateFile: values.state,
    people: (values.people ?? (values.demo ? 'on' : 'off')) === 'on',
    onCode: (phone, code) => console.log(`Login code for ${readablePhone(phone)}: ${code}`),
  });
  console.log(`Local Telegram at ${server.url}, each DC at ${server.url}/dc{1…5}/apiws\n`);
  console.log(`${server.publicKeyPem.trim()}\nfingerprint ${server.fingerprint}\n`);
  console.log(`${peopleTable()}\n\nCtrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}

if (values.help) console.log(USAGE);
else await run();
