import { Api } from '#worker/telegram/tl/api.gen.ts';
import { afterEach, expect, test } from 'vitest';
import { decimalToLong } from '#worker/telegram/to-tl/long.ts';
import { linkAtServer, type LinkAtServer } from './link-at-server.ts';

let open: LinkAtServer | undefined;

async function begin(): Promise<LinkAtServer> {
  open = await linkAtServer();
  await open.link.call(new Api.help.GetConfig());
  return open;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const nearest = (): Api.help.GetNearestDc => new Api.help.GetNearestDc();
const status = (): Api.account.UpdateStatus => new Api.account.UpdateStatus({ offline: false });
const part = (): Api.upload.SaveFilePart =>
  new Api.upload.SaveFilePart({
    fileId: decimalToLong('1'),
    filePart: 0,
    bytes: new Uint8Array(1024),
  });

test.each([
  [500, 'RPC_CALL_FAIL'],
  [500, 'RPC_MCGET_FAIL'],
  [500, 'INTERDC_2_CALL_ERROR'],
  [-503, 'Timeout'],
])('%i %s: asked again until it answers', async (code, text) => {
  const { link, server } = await begin();
  server.faults.answers.fail('help.getNearestDc', code, text, 2);
  await expect(link.call(nearest())).resolves.toMatchObject({ country: 'UZ' });
});

test('a server that stays broken is told with its code, after four tries', async () => {
  const { link, server } = await begin();
  server.faults.answers.fail('help.getNearestDc', 500, 'RPC_CALL_FAIL', 4);
  server.faults.answers.fail('help.getNearestDc', 400, 'ONE_TRY_TOO_MANY', 1);
  await expect(link.call(nearest())).rejects.toMatchObject({ code: 'RPC_CALL_FAIL' });
});

test('an answer that got lost is asked for again, once, where that is safe', async () => {
  const { link, server } = await begin();
  server.faults.answers.swallow('help.getNearestDc', 1);
  await expect(link.call(nearest(), { timeout: 400 })).resolves.toMatchObject({ country: 'UZ' });
  server.faults.answers.swallow('help.getNearestDc', 2);
  await expect(link.call(nearest(), { timeout: 400 })).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('what changes something is done once and not again, though its answer got lost', async () => {
  const { link, server, counts } = await begin();
  server.faults.answers.swallow('account.updateStatus', 1);
  await expect(link.call(status(), { timeout: 400 })).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(counts['account.updateStatus']).toBe(1);
});

test.each([
  ['FLOOD_WAIT_7', 'FLOOD_WAIT'],
  ['FLOOD_PREMIUM_WAIT_7', 'FLOOD_PREMIUM_WAIT'],
])('%s of an upload is told at once, with its seconds, and not slept away', async (text, code) => {
  const { link, server } = await begin();
  server.faults.answers.fail('upload.saveFilePart', 420, text);
  const start = performance.now();
  const sending = link.call(part(), { kind: 'upload', idempotent: true });
  await expect(sending).rejects.toMatchObject({ code, seconds: 7 });
  expect(performance.now() - start).toBeLessThan(3000);
  await expect(link.call(part(), { kind: 'upload', idempotent: true })).resolves.toBe(true);
});

test.each(['PHONE_MIGRATE_4', 'NETWORK_MIGRATE_4', 'USER_MIGRATE_4'])(
  '%s before a login makes the other DC our own',
  async (text) => {
    const { link, server } = await begin();
    server.faults.answers.fail('help.getConfig', 303, text);
    await expect(link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 4 });
    expect(link.dcId).toBe(4);
  },
);

test('a DC that sends us on and on is left after three moves', async () => {
  const { link, server } = await begin();
  server.faults.answers.fail('help.getConfig', 303, 'PHONE_MIGRATE_4', 10);
  await expect(link.call(new Api.help.GetConfig())).rejects.toMatchObject({ code: 'PHONE_MIGRATE', dc: 4 });
});

test('STATS_MIGRATE asks the other DC with our authorization, and our own stays', async () => {
  const { link, server, signIn } = await begin();
  await signIn();
  server.faults.answers.fail('help.getConfig', 303, 'STATS_MIGRATE_4');
  await expect(link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 4 });
  expect(link.dcId).toBe(2);
});

test.each([
  ['FILE_REFERENCE_EXPIRED', 'FILE_REFERENCE_EXPIRED'],
  ['FILE_REFERENCE_3_EXPIRED', 'FILE_REFERENCE_EXPIRED'],
  ['FILE_PART_4_MISSING', 'FILE_PART_MISSING'],
  ['ALLOW_PAYMENT_REQUIRED_50', 'ALLOW_PAYMENT_REQUIRED'],
])('%s leaves the adapter as %s', async (text, code) => {
  const { link, server } = await begin();
  server.faults.answers.fail('account.updateStatus', 400, text);
  await expect(link.call(status())).rejects.toMatchObject({ code });
});
