import { CallError } from '#contract/errors.ts';
import { Api } from '../tl/api.gen.ts';
import type { LoginTokenAnswer } from '../telegram.ts';
import { bytes, count } from '../to-model/field.ts';
import { accept, passwordNeeded } from './authorize.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/**
 * A token to show as QR code, or what came of the last one once it was scanned (https://core.telegram.org/api/qr-login). An
 * account of another DC moves us there first.
 */
export async function exportLoginToken(client: Client): Promise<LoginTokenAnswer> {
  const { apiId, apiHash, link } = client;
  try {
    const exported = await link.call(new Api.auth.ExportLoginToken({ apiId, apiHash, exceptIds: [] }));
    return await toAnswer(client, exported);
  } catch (error) {
    if (isCode(error, 'SESSION_PASSWORD_NEEDED')) return passwordNeeded(client);
    throw error;
  }
}

async function toAnswer(client: Client, answer: Api.auth.TypeLoginToken): Promise<LoginTokenAnswer> {
  switch (answer.className) {
    case 'auth.LoginToken':
      return { kind: 'token', url: toUrl(bytes(answer.token)), expires: count(answer.expires) };
    case 'auth.LoginTokenSuccess':
      return accept(client, answer.authorization);
    case 'auth.LoginTokenMigrateTo':
      return migrate(client, answer);
  }
}

async function migrate(client: Client, move: Api.auth.LoginTokenMigrateTo): Promise<LoginTokenAnswer> {
  await client.link.switchDc(move.dcId);
  const imported = await client.link.call(new Api.auth.ImportLoginToken({ token: move.token }));
  // Sent on a second time: no DC of Telegram does that, and following could go round for ever.
  if (imported.className === 'auth.LoginTokenMigrateTo') throw new CallError('INTERNAL');
  return toAnswer(client, imported);
}

const toUrl = (token: Uint8Array): string =>
  `tg://login?token=${btoa(String.fromCharCode(...token))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
