/** Twenty milliseconds of silence, as an Opus packet. */
const SILENCE = [0xf8, 0xff, 0xfe];
const SAMPLES_PER_PACKET = 960;
const PACKETS_PER_PAGE = 50;
const SERIAL = 0x58616261;

/** A voice message: Ogg with Opus inside (RFC 7845), `seconds` of silence. */
export function silentOpus(seconds: number): Uint8Array {
  const pages = [
    page({ flags: 2, granule: 0n, sequence: 0, packets: [opusHead()] }),
    page({ flags: 0, granule: 0n, sequence: 1, packets: [opusTags()] }),
  ];
  const total = Math.max(1, Math.ceil(seconds * 50));
  for (let done = 0; done < total;) {
    const count = Math.min(PACKETS_PER_PAGE, total - done);
    done += count;
    pages.push(
      page({
        flags: done === total ? 4 : 0,
        granule: BigInt(done * SAMPLES_PER_PACKET),
        sequence: pages.length,
        packets: Array.from({ length: count }, () => Uint8Array.from(SILENCE)),
      }),
    );
  }
  return new Uint8Array(Buffer.concat(pages));
}

function opusHead(): Uint8Array {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 0);
  head.writeUInt8(1, 8);
  head.writeUInt8(2, 9);
  head.writeUInt32LE(48_000, 12);
  return head;
}

function opusTags(): Uint8Array {
  const vendor = 'xabar';
  const tags = Buffer.alloc(8 + 4 + vendor.length + 4);
  tags.write('OpusTags', 0);
  tags.writeUInt32LE(vendor.length, 8);
  tags.write(vendor, 12);
  return tags;
}

interface Page {
  /** 2 on the first page, 4 on the last. */
  flags: number;
  granule: bigint;
  sequence: number;
  packets: Uint8Array[];
}

/** One Ogg page (RFC 3533); packets shorter than 255 bytes. */
function page({ flags, granule, sequence, packets }: Page): Uint8Array {
  const header = Buffer.alloc(27);
  header.write('OggS', 0);
  header.writeUInt8(flags, 5);
  header.writeBigInt64LE(granule, 6);
  header.writeUInt32LE(SERIAL, 14);
  header.writeUInt32LE(sequence, 18);
  header.writeUInt8(packets.length, 26);
  const whole = Buffer.concat([header, Uint8Array.from(packets, (packet) => packet.length), ...packets]);
  whole.writeUInt32LE(crc(whole), 22);
  return whole;
}

/** Ogg's checksum: polynomial 04c11db7, nothing reversed, nothing inverted. */
function crc(bytes: Uint8Array): number {
  let register = 0;
  for (const byte of bytes) {
    register ^= byte << 24;
    for (let bit = 0; bit < 8; bit++)
      register = register & 0x80000000 ? (register << 1) ^ 0x04c11db7 : register << 1;
  }
  return register >>> 0;
}
