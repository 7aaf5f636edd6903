import { type FileSignature, fileSignature, SIGNATURE_BYTES, tagLength } from '#model/file-signature.ts';

/** What this file really is; undefined = nothing that an element of the page may read. */
export async function blobSignature(blob: Blob): Promise<FileSignature | undefined> {
  const head = await bytesAt(blob, 0);
  const tag = tagLength(head);
  if (tag === 0) return fileSignature(head);
  // A tag alone proves nothing: what stands behind it is what would be played.
  const behind = fileSignature(await bytesAt(blob, tag));
  return behind?.mimeType.startsWith('audio/') ? behind : undefined;
}

const bytesAt = async (blob: Blob, from: number): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(from, from + SIGNATURE_BYTES).arrayBuffer());
