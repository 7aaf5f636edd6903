import type { FileSource } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { Account } from '#worker/accounts/account.ts';
import { peerRef } from '../peers/peer-ref.ts';
import { atAllowedSpeed } from './at-allowed-speed.ts';
import { type Download, download } from './download.ts';
import { type FilePlan, planMessageFile } from './file-plan.ts';

/** A file's bytes: from the sealed cache, else from Telegram in parts. Two who ask for the same file share one download. */
export async function loadFile(account: Account, source: FileSource, signal: AbortSignal): Promise<Blob> {
  if (source.kind === 'pending') return pendingFile(account, source.randomId);
  const key = await keyOf(account, source);
  const cached = await account.cache.file(key);
  if (cached) return cached;
  return account.downloads.share(key, signal, (shared) => fetchFile(account, source, shared));
}

export async function isFileCached(account: Account, source: FileSource): Promise<boolean> {
  if (source.kind === 'pending') return true;
  return (await account.cache.fileParts(await keyOf(account, source))).isComplete;
}

async function pendingFile({ cache }: Account, randomId: string): Promise<Blob> {
  const row = (await cache.outbox()).find(
    ({ action }) => action.kind === 'sendFile' && action.randomId === randomId,
  );
  const file = row && (await cache.outboxFile(row.seq));
  if (!file) throw new CallError('NOT_FOUND');
  return file;
}

type Remote = Exclude<FileSource, { kind: 'pending' }>;

async function keyOf(account: Account, source: Remote): Promise<string> {
  if (source.kind === 'message') return (await planMessageFile(account, source)).key;
  const photo = (await account.cache.peers([source.peerId])).get(source.peerId)?.peer.photo;
  if (!photo) throw new CallError('NOT_FOUND');
  return `avatar:${source.peerId}:${photo.id}:${source.size}`;
}

async function fetchFile(account: Account, source: Remote, signal: AbortSignal): Promise<Blob> {
  const onProgress = (loaded: number, total: number) =>
    account.emit({ type: 'fileProgress', source, loaded, total });
  const job =
    source.kind === 'message'
      ? await messageDownload(account, source, signal)
      : await avatarDownload(account, source, signal);
  const fetchPart = atAllowedSpeed(account, job.fetchPart, signal);
  return download(account.cache, { ...job, fetchPart, onProgress }, signal);
}

type Job = Omit<Download, 'onProgress'>;

async function messageDownload(
  account: Account,
  source: Extract<Remote, { kind: 'message' }>,
  signal: AbortSignal,
): Promise<Job> {
  let plan: FilePlan = await planMessageFile(account, source);
  let renewal: Promise<FilePlan> | undefined;
  const telegram = await account.telegram();
  const fetchPart = async (offset: number, limit: number): Promise<Uint8Array> => {
    const { location, sizeType } = plan;
    try {
      return await telegram.getFilePart({ location, sizeType, offset, limit }, { signal });
    } catch (error) {
      if (!isExpired(error)) throw error;
      // Several parts may find the reference expired at once: one renewal serves them all, and only once.
      renewal ??= renew(account, source);
      plan = await renewal;
      return telegram.getFilePart({ location: plan.location, sizeType, offset, limit }, { signal });
    }
  };
  return { ...plan, fetchPart };
}

const isExpired = (error: unknown): boolean =>
  error instanceof CallError &&
  (error.code.startsWith('FILE_REFERENCE_') || error.code === 'FILE_ID_INVALID');

/** File references live for hours; asking for the message gives a fresh one (https://core.telegram.org/api/file-references). */
async function renew(account: Account, source: Extract<Remote, { kind: 'message' }>): Promise<FilePlan> {
  const { cache, engine } = account;
  const telegram = await account.telegram();
  const chat = await peerRef(cache, source.chatId);
  const page = await telegram.getMessages({ chat, ids: [source.messageId] });
  await engine.exclusively(() => cache.commit({ peers: page.peers, messages: page.messages }));
  return planMessageFile(account, source);
}

async function avatarDownload(
  account: Account,
  source: Extract<Remote, { kind: 'avatar' }>,
  signal: AbortSignal,
): Promise<Job> {
  const { cache } = account;
  const photo = (await cache.peers([source.peerId])).get(source.peerId)?.peer.photo;
  if (!photo) throw new CallError('NOT_FOUND');
  const telegram = await account.telegram();
  const peer = await peerRef(cache, source.peerId);
  const request = { peer, photoId: photo.id, dcId: photo.dcId, isBig: source.size === 'big' };
  return {
    key: await keyOf(account, source),
    bytes: 0,
    mimeType: 'image/jpeg',
    isKept: true,
    fetchPart: (offset, limit) => telegram.getAvatarPart({ ...request, offset, limit }, { signal }),
  };
}
