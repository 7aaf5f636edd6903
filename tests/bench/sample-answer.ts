import { Api } from '#worker/telegram/tl/api.gen.ts';
import { Seeded } from '../codec/random-object.ts';

const WORDS =
  'Salom yaxshimisiz buyurtma ertaga yetib boradi hisob faktura yuborildi rahmat the order is ready Салом буюртма тайёр'.split(
    ' ',
  );
const GROUP = 900_000n;
const FIRST_USER = 5_000_000n;
const NOON = 1_700_000_000;

const text = (random: Seeded, words: number): string =>
  Array.from({ length: words }, () => random.of(WORDS)).join(' ');

const aUser = (random: Seeded, index: number): Api.User =>
  new Api.User({
    id: FIRST_USER + BigInt(index),
    accessHash: random.long(),
    firstName: text(random, 1),
    lastName: index % 2 ? text(random, 1) : undefined,
    username: index % 3 ? `user${String(index)}` : undefined,
    phone: index % 2 ? '998901234567' : undefined,
    contact: index % 2 === 0,
    photo: new Api.UserProfilePhoto({ photoId: random.long(), dcId: 2, strippedThumb: random.bytes(90) }),
    status: new Api.UserStatusOffline({ wasOnline: NOON }),
  });

const aGroup = (random: Seeded): Api.Channel =>
  new Api.Channel({
    id: GROUP,
    accessHash: random.long(),
    title: text(random, 3),
    megagroup: true,
    photo: new Api.ChatPhoto({ photoId: random.long(), dcId: 4, strippedThumb: random.bytes(90) }),
    date: NOON,
    defaultBannedRights: new Api.ChatBannedRights({ changeInfo: true, untilDate: 0x7fffffff }),
    participantsCount: 100,
  });

const aPhoto = (random: Seeded): Api.Photo =>
  new Api.Photo({
    id: random.long(),
    accessHash: random.long(),
    fileReference: random.bytes(41),
    date: NOON,
    sizes: [
      new Api.PhotoStrippedSize({ type: 'i', bytes: random.bytes(120) }),
      new Api.PhotoSize({ type: 'm', w: 320, h: 240, size: 20_000 }),
      new Api.PhotoSizeProgressive({ type: 'x', w: 1280, h: 960, sizes: [1000, 20_000, 90_000] }),
    ],
    dcId: 2,
  });

const aDocument = (random: Seeded): Api.Document =>
  new Api.Document({
    id: random.long(),
    accessHash: random.long(),
    fileReference: random.bytes(41),
    date: NOON,
    mimeType: 'application/pdf',
    size: 5_000_000n,
    dcId: 4,
    attributes: [new Api.DocumentAttributeFilename({ fileName: 'hisobot.pdf' })],
  });

function aMedia(random: Seeded): Api.TypeMessageMedia | undefined {
  const kind = random.below(20);
  if (kind < 3) return new Api.MessageMediaPhoto({ photo: aPhoto(random) });
  return kind === 3 ? new Api.MessageMediaDocument({ document: aDocument(random) }) : undefined;
}

const someEntities = (random: Seeded): Api.TypeMessageEntity[] | undefined =>
  random.below(5) < 2
    ? [
        new Api.MessageEntityBold({ offset: 0, length: 4 }),
        new Api.MessageEntityUrl({ offset: 6, length: 5 }),
      ]
    : undefined;

const aMessage = (random: Seeded, id: number, users: number): Api.Message =>
  new Api.Message({
    id,
    out: random.below(3) === 0,
    mentioned: random.below(20) === 0,
    fromId: new Api.PeerUser({ userId: FIRST_USER + BigInt(random.below(users)) }),
    peerId: new Api.PeerChannel({ channelId: GROUP }),
    date: NOON + id * 60,
    message: text(random, 4 + random.below(14)),
    entities: someEntities(random),
    replyTo: random.below(5) === 0 ? new Api.MessageReplyHeader({ replyToMsgId: id - 1 }) : undefined,
    media: aMedia(random),
    editDate: random.below(10) === 0 ? NOON : undefined,
  });

/** A page of a group's history as Telegram would answer it: so many messages, and thirty people who wrote them. */
export function sampleAnswer(messages: number, seed = 7): Api.messages.ChannelMessages {
  const random = new Seeded(seed);
  return new Api.messages.ChannelMessages({
    pts: 12_345,
    count: 5000,
    messages: Array.from({ length: messages }, (_, index) => aMessage(random, 100_000 - index, 30)),
    topics: [],
    chats: [aGroup(random)],
    users: Array.from({ length: 30 }, (_, index) => aUser(random, index)),
  });
}
