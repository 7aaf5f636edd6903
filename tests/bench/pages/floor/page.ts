import { openFloor, openRow, type SealedRow, settled } from './database.ts';

/*
 * The least a page can do to show what the app shows from its cache: read the order of the list and as many sealed rows, open
 * them, paint them. No framework, no worker, no state.
 */
const FIRST_SCREEN = 30;
const FIRST_MESSAGES = 50;

interface Peer {
  readonly peer: { readonly firstName?: string; readonly lastName?: string; readonly title?: string };
}
interface Message {
  readonly text: string;
  readonly date: number;
}

const db = await openFloor();
const transaction = db.transaction(['keys', 'order', 'chats', 'peers', 'tops']);
const all = <T>(table: string): Promise<T[]> =>
  settled(transaction.objectStore(table).getAll(null, FIRST_SCREEN));
const [[{ key } = { key: undefined }], , chats, peers, tops] = await Promise.all([
  all<{ key: CryptoKey }>('keys'),
  settled(transaction.objectStore('order').getAllKeys()),
  all<SealedRow>('chats'),
  all<SealedRow>('peers'),
  all<SealedRow>('tops'),
]);
if (!key) throw new Error('the floor is not filled');
const opened = await Promise.all(
  chats.map((row, i) =>
    Promise.all([
      openRow(key, 'chats', row),
      openRow<Peer>(key, 'peers', peers[i] as SealedRow),
      openRow<Message>(key, 'tops', tops[i] as SealedRow),
    ]),
  ),
);
const list = document.querySelector('#list');
list?.append(
  ...opened.slice(0, Math.ceil(innerHeight / 72)).map(([, { peer }, top], index) => {
    const row = document.createElement('div');
    row.className = 'row';
    const text = document.createElement('div');
    text.append(line(peer.title ?? `${peer.firstName} ${peer.lastName}`), line(top.text.slice(0, 40)));
    row.append(document.createElement('i'), text, line(new Date(top.date * 1000).toTimeString().slice(0, 5)));
    row.addEventListener('click', () => void openChat(index));
    return row;
  }),
);
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('sw.js');

async function openChat(index: number): Promise<void> {
  const range = IDBKeyRange.bound(index * 1000, index * 1000 + 999);
  const rows: SealedRow[] = await settled(
    db.transaction('messages').objectStore('messages').getAll(range, FIRST_MESSAGES),
  );
  const messages = await Promise.all(rows.map((row) => openRow<Message>(key as CryptoKey, 'messages', row)));
  const chat = document.querySelector('#chat');
  chat?.replaceChildren(
    ...messages.map(({ text, date }) => {
      const bubble = document.createElement('article');
      bubble.className = 'message';
      bubble.append(line(text), line(new Date(date * 1000).toTimeString().slice(0, 5)));
      return bubble;
    }),
  );
  if (chat) chat.scrollTop = chat.scrollHeight;
}

function line(text: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}
