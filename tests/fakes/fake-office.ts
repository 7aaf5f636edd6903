import type { Chat } from '#model/chat.ts';
import type { Message } from '#model/message.ts';
import type { Peer, PeerId, UserId } from '#model/peer.ts';
import {
  aChannel,
  aChat,
  aFile,
  aGroup,
  aMessage,
  aPhoto,
  aUser,
  type FakeWorld,
  SELF,
} from './fake-world.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A line of a conversation: who (undefined = I), what, and what else is special about it. */
type Line = readonly [sender: PeerId | undefined, text: string, over?: Partial<Message>];

const AZIZ: UserId = 'u1000002';
const JOHN: UserId = 'u1000003';
const MALIKA: UserId = 'u1000004';
const NODIR: UserId = 'u1000005';
const SVETLANA: UserId = 'u1000006';
const PROJECTS: PeerId = 'c2000001';
const NEWS: PeerId = 'c2000002';
const LUNCH: PeerId = 'g3000001';
const BOT: UserId = 'u1000007';
const TELEGRAM: UserId = 'u777000';

/** The office at the moment `now` (unix seconds), with `extra` more chats than the written ones. */
export function makeOffice(now: number, extra = 40): FakeWorld {
  const world: FakeWorld = {
    selfId: SELF,
    peers: new Map(),
    chats: new Map(),
    messages: new Map(),
    pending: new Map(),
  };
  for (const peer of people(now)) world.peers.set(peer.id, peer);
  const add = (id: PeerId, end: number, gap: number, lines: readonly Line[], over: Partial<Chat> = {}) => {
    const messages = lines.map(([sender, text, more], i) =>
      aMessage(id, i + 1, end - (lines.length - 1 - i) * gap, {
        text,
        isOutgoing: sender === undefined,
        senderId: sender ?? SELF,
        ...more,
      }),
    );
    world.messages.set(id, messages);
    world.chats.set(id, aChat(id, messages, over));
  };
  addWritten(add, now);
  addMany(world, add, now, extra);
  return world;
}

function people(now: number): readonly Peer[] {
  return [
    aUser(1_000_001, 'Dilnoza', 'Karimova', {
      isSelf: true,
      phone: '998900000001',
      username: 'dilnoza_karimova',
    }),
    aUser(1_000_002, 'Азиз', 'Рахимов', {
      username: 'aziz_rahimov',
      presence: { kind: 'online', until: now + DAY },
    }),
    aUser(1_000_003, 'John', 'Miller', {
      presence: { kind: 'offline', lastSeen: now - 3 * HOUR },
      isPremium: true,
    }),
    aUser(1_000_004, 'Malika', 'Yusupova', { presence: { kind: 'online', until: now + DAY } }),
    aUser(1_000_005, 'Nodir', 'Toʻxtayev', { presence: { kind: 'offline', lastSeen: now - 2 * DAY } }),
    aUser(1_000_006, 'Светлана', 'Ким', { presence: { kind: 'lastWeek' } }),
    aUser(1_000_007, 'Hisobchi bot', '', { isBot: true, username: 'hisobchi_bot' }),
    aUser(777_000, 'Telegram', '', { isVerified: true, isContact: false }),
    aChannel(2_000_001, 'Loyihalar boʻlimi', { members: 24 }),
    aChannel(2_000_002, 'Kompaniya yangiliklari', {
      isBroadcast: true,
      members: 1280,
      signatures: true,
      isVerified: true,
      username: 'kompaniya',
    }),
    aGroup(3_000_001, 'Tushlik 🍲', 9),
  ];
}

type Add = (id: PeerId, end: number, gap: number, lines: readonly Line[], over?: Partial<Chat>) => void;

function addWritten(add: Add, now: number): void {
  add(PROJECTS, now - 2 * MINUTE, 4 * MINUTE, projectLines(), {
    pinnedRank: 0,
    unreadCount: 3,
    unreadMentions: 1,
    readInboxMaxId: 57,
  });
  add(SELF, now - DAY, HOUR, [
    [undefined, 'Juma kuni soat 15:00 da hisobot'],
    [
      undefined,
      'https://core.telegram.org/api',
      { entities: [{ offset: 0, length: 29, style: { kind: 'url' } }] },
    ],
  ]);
  add(AZIZ, now - 12 * MINUTE, 3 * MINUTE, azizLines(), { unreadCount: 2, readInboxMaxId: 7 });
  add(
    MALIKA,
    now - HOUR,
    20 * MINUTE,
    [
      [MALIKA, 'Salom! Shartnoma tayyormi?'],
      [undefined, 'Ha, bugun kechgacha yuboraman'],
      [MALIKA, '', { media: aPhoto('5', 1280, 853) }],
      [undefined, 'Zoʻr chiqibdi 👍'],
    ],
    { draft: { text: 'Rahmat, yana bitta savol', entities: [], date: now - 30 * MINUTE } },
  );
  add(
    LUNCH,
    now - 5 * HOUR,
    6 * MINUTE,
    [
      [NODIR, '', { service: { kind: 'groupCreated', title: 'Tushlik 🍲', members: [SELF, NODIR] } }],
      [NODIR, 'Bugun osh boʻladimi?'],
      [SVETLANA, 'Я за! В 13:00 у входа'],
      [undefined, 'Men ham boraman'],
    ],
    { mutedUntil: now + 365 * DAY, unreadCount: 12, readInboxMaxId: 2 },
  );
  add(NEWS, now - 7 * HOUR, 5 * HOUR, newsLines(), { unreadCount: 1, readInboxMaxId: 3 });
  add(
    JOHN,
    now - DAY,
    HOUR,
    [
      [JOHN, 'Hi Dilnoza, the container left Hamburg this morning.'],
      [undefined, 'Great, thank you! Could you send the bill of lading?'],
      [JOHN, '', { media: aFile('9', 'Bill of lading 2026-118.pdf', 'application/pdf', 482_113) }],
    ],
    { readOutboxMaxId: 1 },
  );
  add(NODIR, now - 3 * DAY, HOUR, [[undefined, 'Ertaga uchrashamizmi?']], { readOutboxMaxId: 0 });
  add(BOT, now - 4 * DAY, HOUR, [[BOT, 'Hisobot tayyor: 42 ta toʻlov, jami 128 400 000 soʻm.']]);
  add(TELEGRAM, now - 9 * DAY, HOUR, [
    [
      TELEGRAM,
      'Login code: 11111. Do not give this code to anyone, even if they say they are from Telegram!',
    ],
  ]);
  add(SVETLANA, now - 40 * DAY, HOUR, [[SVETLANA, 'С наступающим!']], { folder: 'archive' });
}

function projectLines(): Line[] {
  const said = [
    'Xayrli tong, hammaga!',
    'Bugungi reja: mijoz bilan uchrashuv soat 11:00 da, keyin hisobot.',
    'Я подготовлю презентацию к обеду.',
    'Raqamlarni tekshirib chiqdim, hammasi joyida.',
    'I will join from the airport, the connection may be bad.',
    'Kim shartnomaning oxirgi nusxasini koʻrdi?',
    'Menda bor, hozir tashlayman.',
    'Спасибо!',
  ];
  const who = [NODIR, NODIR, SVETLANA, MALIKA, JOHN, AZIZ, undefined, AZIZ];
  const lines: Line[] = Array.from({ length: 56 }, (_, i) => [who[i % 8], said[i % 8] ?? '']);
  lines.push(
    [
      undefined,
      'Uchrashuv bayoni ilova qilindi',
      { media: aFile('11', 'Bayonnoma.docx', 'application/msword', 88_210) },
    ],
    [MALIKA, 'Rahmat!', { replyTo: { messageId: 57 } }],
    [SVETLANA, '', { media: aPhoto('12', 900, 1200) }],
    [
      AZIZ,
      '@dilnoza_karimova koʻrib chiqing, iltimos',
      { isMention: true, entities: [{ offset: 0, length: 17, style: { kind: 'mention' } }] },
    ],
  );
  return lines;
}

function azizLines(): Line[] {
  return [
    [AZIZ, 'Добрый день, Дилноза!'],
    [undefined, 'Assalomu alaykum, Aziz aka'],
    [AZIZ, 'Счёт за октябрь оплачен?'],
    [undefined, 'Ha, kecha oʻtkazdik', { editDate: 1 }],
    [AZIZ, '', { media: aPhoto('21', 1600, 900), text: 'Платёжка' }],
    [undefined, 'Ajoyib', { replyTo: { messageId: 5 } }],
    [undefined, 'Yana nima kerak?'],
    [AZIZ, 'Нужен акт сверки', { entities: [{ offset: 6, length: 10, style: { kind: 'bold' } }] }],
    [AZIZ, 'До пятницы, если можно 🙏'],
  ];
}

function newsLines(): Line[] {
  const post = { senderId: NEWS, isOutgoing: false } as const;
  return [
    [
      NEWS,
      'Yangi ofisimiz ochildi! Manzil: Amir Temur koʻchasi, 107B.',
      { ...post, views: 1204, postAuthor: 'Malika' },
    ],
    [NEWS, '', { ...post, media: aPhoto('31', 1280, 720), views: 998, text: 'Jamoa bayrami' }],
    [NEWS, 'Noyabr oyi natijalari: savdo 12 % ga oshdi.', { ...post, views: 760 }],
    [NEWS, 'Dushanba kuni umumiy yigʻilish, soat 10:00.', { ...post, views: 312, postAuthor: 'HR' }],
  ];
}

const GIVEN = [
  'Sardor',
  'Гульнора',
  'Emma',
  'Jasur',
  'Ольга',
  'Bekzod',
  'Shahnoza',
  'Тимур',
  'Oliver',
  'Kamola',
];
const FAMILY = [
  'Aliyev',
  'Ахмедова',
  'Brown',
  'Rashidov',
  'Петрова',
  'Umarov',
  'Qodirova',
  'Хан',
  'Smith',
  'Nazarova',
];
const SAID = [
  'Boʻldi, kelishdik',
  'Хорошо, жду',
  'See you tomorrow',
  'Rahmat!',
  'Перезвоню позже',
  'Ertaga gaplashamiz',
];

function addMany(world: FakeWorld, add: Add, now: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const id: PeerId = `u${5_000_000 + i}`;
    const family = FAMILY[(i * 7 + Math.floor(i / 10)) % 10] ?? '';
    world.peers.set(id, aUser(5_000_000 + i, GIVEN[i % 10] ?? '', family));
    const lines: Line[] = [
      [id, SAID[i % 6] ?? ''],
      [i % 3 === 0 ? undefined : id, SAID[(i + 3) % 6] ?? ''],
    ];
    add(id, now - 4 * DAY - i * 7 * HOUR, HOUR, lines, i % 9 === 4 ? { unreadCount: (i % 5) + 1 } : {});
  }
}
