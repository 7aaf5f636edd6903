import { Api } from '../tl/api.gen.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aClient } from '#tests/builders/a-client.ts';
import { FakeLink } from '#tests/fakes/fake-link.ts';
import { sendMedia } from './send-media.ts';

const PART = 512 * 1024;
const updates = new Api.Updates({ updates: [], users: [], chats: [], date: 1, seq: 0 });
const aFile = (size: number) => new Blob([new Uint8Array(size).map((_, index) => index % 251)]);

function params(file: Blob, progress: number[] = []) {
  return {
    chat: { id: 'u5', accessHash: '7' } as const,
    randomId: '3',
    text: 'Hisobot',
    entities: [],
    media: { as: 'file' as const, file, name: 'a.pdf', mimeType: 'application/pdf' },
    fileId: '99',
    onProgress: (loaded: number) => void progress.push(loaded),
  };
}

let link: FakeLink;
beforeEach(() => {
  link = new FakeLink()
    .answer('upload.SaveFilePart', true)
    .answer('upload.SaveBigFilePart', true)
    .answer('messages.SendMedia', updates);
});

describe('sendMedia', () => {
  it('uploads the parts, each its own piece, and sends the file under its name', async () => {
    const progress: number[] = [];
    const file = aFile(2 * PART + 100);
    await sendMedia(aClient(link), params(file, progress));
    const parts = link.sent('upload.SaveFilePart');
    expect(parts.map(({ filePart }) => filePart)).toEqual([0, 1, 2]);
    expect(parts.map(({ bytes }) => (bytes as Uint8Array).length)).toEqual([PART, PART, 100]);
    const whole = new Uint8Array(await file.arrayBuffer());
    expect(new Uint8Array(parts[2]?.bytes as Uint8Array)).toEqual(whole.slice(2 * PART));
    expect(progress.at(-1)).toBe(file.size);
    expect(link.sent('messages.SendMedia')[0]).toMatchObject({
      message: 'Hisobot',
      media: { file: { className: 'InputFile', parts: 3, name: 'a.pdf' }, mimeType: 'application/pdf' },
    });
    expect(link.calls[0]?.options.kind).toBe('upload');
  });

  it('uses the big-file method from 10 MB on', async () => {
    await sendMedia(aClient(link), params(aFile(10 * 1024 * 1024)));
    expect(link.sent('upload.SaveBigFilePart')).toHaveLength(20);
    expect(link.sent('upload.SaveBigFilePart')[0]).toMatchObject({ fileTotalParts: 20 });
    expect(link.sent('messages.SendMedia')[0]).toMatchObject({
      media: { file: { className: 'InputFileBig' } },
    });
  });

  it('has at most three parts under way', async () => {
    let now = 0;
    let most = 0;
    link.answer('upload.SaveFilePart', async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return true;
    });
    await sendMedia(aClient(link), params(aFile(8 * PART)));
    expect(most).toBe(3);
  });

  it('goes on where it broke off', async () => {
    const client = aClient(link);
    const failing = new CallError('OFFLINE');
    link.answer('upload.SaveFilePart', true, true, failing);
    await expect(sendMedia(client, params(aFile(6 * PART)))).rejects.toMatchObject({ code: 'OFFLINE' });
    const before = link.calls.length;
    link.answer('upload.SaveFilePart', true);
    await sendMedia(client, params(aFile(6 * PART)));
    const again = link.calls
      .slice(before)
      .filter(({ request }) => request.className === 'upload.SaveFilePart');
    expect(again).toHaveLength(4);
    expect(client.uploaded.size).toBe(0);
  });

  it('uploads anew, once, what Telegram has lost', async () => {
    link.answer('messages.SendMedia', new CallError('FILE_PART_MISSING'), updates);
    await sendMedia(aClient(link), params(aFile(PART)));
    expect(link.sent('upload.SaveFilePart')).toHaveLength(2);
    link.answer('messages.SendMedia', new CallError('FILE_PART_MISSING'));
    await expect(sendMedia(aClient(link), params(aFile(PART)))).rejects.toMatchObject({
      code: 'FILE_PART_MISSING',
    });
  });

  it('stops when told to', async () => {
    const controller = new AbortController();
    link.answer('upload.SaveFilePart', () => {
      controller.abort();
      return true;
    });
    const sending = sendMedia(aClient(link), params(aFile(9 * PART)), { signal: controller.signal });
    await expect(sending).rejects.toMatchObject({ code: 'ABORTED' });
    expect(link.sent('upload.SaveFilePart').length).toBeLessThanOrEqual(3);
    expect(link.sent('messages.SendMedia')).toEqual([]);
  });

  it('refuses an empty file', async () => {
    await expect(sendMedia(aClient(link), params(new Blob([])))).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(link.calls).toEqual([]);
  });

  it('refuses one that is too large without reading it', async () => {
    const huge = { size: 4001 * PART } as Blob;
    await expect(sendMedia(aClient(link), params(huge))).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('says which failure it was when a file on disk is gone', async () => {
    const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await expect(sendMedia(aClient(link), params(gone as unknown as Blob))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'file',
    });
  });
});
