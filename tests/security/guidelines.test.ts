import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Line = readonly [line: string, file: string, test: string];

const KEYS = 'security/key-exchange.test.ts';
const MESSAGES = 'security/messages.test.ts';
const PASSWORD = 'security/password.test.ts';
const FILES = 'security/files.test.ts';
const RSA = '../src/worker/telegram/adapter/rsa-keys.test.ts';
const DH = '../src/worker/telegram/adapter/dh-checks.test.ts';
const HANDSHAKE = 'faults/adapter-handshake.test.ts';
const STATE = '../src/worker/telegram/adapter/strict-state.test.ts';
const PQ = '../src/worker/telegram/adapter/factorize.test.ts';

/** Every line of Telegram's documents that a client must keep, and the test that breaks it (or looks at it). */
const DOCUMENTS: Readonly<Record<string, readonly Line[]>> = {
  'https://core.telegram.org/mtproto/security_guidelines': [
    ['p is a safe prime, 2^2047 < p < 2^2048', KEYS, 'p is a safe 2048-bit prime'],
    ['p: known ones are checked once', DH, 'the usual ones are good'],
    ['p: another safe prime is good too', 'faults/adapter-hostile.test.ts', 'a safe prime that nobody knows'],
    ['g generates the subgroup of order (p-1)/2', KEYS, 'g generates the subgroup'],
    ['1 < g, g_a, g_b < p - 1', KEYS, '1 < g_a < p - 1'],
    ['g_a and g_b between 2^{2048-64} and p - 2^{2048-64}', KEYS, 'between 2^{2048-64}'],
    ['our g_b too', 'telegram-server/mtproto/exchange-steps.ts', 'g_b is out of range'],
    [
      'our half is not sent before theirs is checked',
      'faults/adapter-handshake.test.ts',
      'our half is not even sent',
    ],
    ['SHA1 of server_DH_inner_data', KEYS, 'Checking SHA1 hash values'],
    ['nonce, server_nonce, new_nonce_hash', KEYS, 'Checking nonce, server_nonce and new_nonce fields'],
    ['a cryptographically secure generator', KEYS, 'Using secure pseudorandom number generators'],
    ['SHA256 of msg_key', MESSAGES, 'Checking SHA256 hash value of msg_key'],
    ['SHA256 of msg_key: over the padding too', MESSAGES, 'changedPadding'],
    ['message length, padding 12…1024', MESSAGES, 'Checking message length'],
    ['session_id', MESSAGES, 'Checking session_id'],
    ['msg_id is odd, not above 30 s early, not above 300 s old', MESSAGES, 'odd, and of this time'],
    ['msg_id counts once', MESSAGES, 'each counts once'],
    [
      'msg_id below all that are remembered is refused',
      STATE,
      'older than all of the last thousand are refused',
    ],
    [
      'a wrong clock is set right by what the server says',
      'faults/adapter.test.ts',
      'under way is set right',
    ],
    ['a mismatch while a key is made leaves none', KEYS, 'no key is made, nothing is sent with one'],
    ['a mismatch throws all of it away and ends the connection', MESSAGES, 'Behavior in case of mismatch'],
  ],
  'https://core.telegram.org/mtproto/auth_key': [
    ['pq is a product of two primes, below 2^63', KEYS, 'pq is a product of two primes'],
    ['p < q', PQ, 'factorize'],
    ['a key whose fingerprint we know', KEYS, 'the server has a key that we trust'],
    ['Telegram’s keys are fixed at build', RSA, 'never trusted by a configured key'],
    ['auth_key is 256 bytes, padded at the left', KEYS, 'auth_key is 256 bytes'],
    ['dh_gen_retry and dh_gen_fail', 'faults/adapter-hostile.test.ts', 'dh_gen_retry is followed'],
    ['new_nonce_hash2', HANDSHAKE, 'dh_gen_retry with a foreign %s gets no other half'],
    ['new_nonce_hash3', HANDSHAKE, 'dh_gen_fail with a foreign %s is not taken for an answer'],
    ['retry_id', 'telegram-server/mtproto/exchange-steps.ts', 'retry_id is wrong'],
    ['retries have an end', HANDSHAKE, 'wants ever new halves is given up'],
  ],
  'https://core.telegram.org/mtproto/description': [
    ['unencrypted messages: length, msg_id', KEYS, 'an unencrypted message is of the server, and whole'],
    ['our msg_id rises and is divisible by four', STATE, 'are divisible by four, rise'],
    ['seqno', STATE, 'content-related messages count the sequence'],
  ],
  'https://core.telegram.org/mtproto/service_messages': [
    ['no container in a container, lengths inside', MESSAGES, 'one holds no other'],
    ['gzip_packed without an end', MESSAGES, 'unpacks to 128 MB'],
    ['what cannot be read stops nothing beside it', 'faults/adapter-session.test.ts', 'is read to its end'],
  ],
  'https://core.telegram.org/api/srp': [
    ['p and g', PASSWORD, 'p is a safe prime of 2048 bits, and g fits it'],
    ['g_b', PASSWORD, 'g_b is in the range'],
    ['g_a', PASSWORD, 'our g_a is in the same range'],
    ['srp_id', PASSWORD, 'each try has an srp_id'],
    ['the algorithm', PASSWORD, 'an algorithm nobody knows'],
    ['M1', '../src/worker/telegram/to-tl/password-check.test.ts', 'proves the right password to the server'],
  ],
  'https://core.telegram.org/api/files': [
    ['offset and limit', FILES, 'what the document forbids is not even asked'],
    ['a part is no longer than asked', FILES, 'longer than was asked for'],
    ['a file is as long as it says', FILES, 'ends before its size'],
    // Hashes of chunks (upload.getFileHashes) vouch for what comes from a CDN; a DC's own answers are vouched for by their msg_key.
    ['CDN', FILES, 'a server that sends us to another'],
    ['an upload: at least a byte, at most 4000 parts', FILES, 'above 4000 parts'],
    [
      'an upload: parts of 512 KB, numbered; above 10 MB as a big file',
      FILES,
      'in parts of one fitting size',
    ],
  ],
};

describe.each(Object.entries(DOCUMENTS))('%s', (_, lines) => {
  test.each(lines)('%s', (_, file, name) => {
    expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(name);
  });
});
