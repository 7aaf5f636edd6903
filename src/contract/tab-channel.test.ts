import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Port } from './rpc.ts';
import { TabChannel } from './tab-channel.ts';

/** One browser's channel: what one tab posts, the others get a microtask later. */
class FakeBroadcastChannel {
  static tabs: FakeBroadcastChannel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor() {
    FakeBroadcastChannel.tabs.push(this);
  }

  postMessage(data: unknown): void {
    for (const other of FakeBroadcastChannel.tabs)
      if (other !== this) queueMicrotask(() => other.onmessage?.({ data }));
  }
}

beforeEach(() => {
  FakeBroadcastChannel.tabs = [];
  vi.stubGlobal('BroadcastChannel', FakeBroadcastChannel);
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function aTab(id: string) {
  const leaders: Port[] = [];
  const followers: { port: Port; tab: string }[] = [];
  const serving = { isHeld: true };
  const channel = new TabChannel('test', id, {
    onLeader: (port) => leaders.push(port),
    onFollower: async (port, tab) => {
      if (serving.isHeld) followers.push({ port, tab });
      return serving.isHeld;
    },
  });
  return { channel, leaders, followers, serving };
}

it('brings a following tab together with the one that leads', async () => {
  const one = aTab('one');
  one.channel.lead();
  const two = aTab('two');
  two.channel.follow();
  await settled();
  const heard: unknown[] = [];
  const { port, tab } = one.followers[0]!;
  expect(tab).toBe(two.channel.id);
  port.onmessage = ({ data }) => heard.push(data);
  two.leaders[0]!.postMessage('a call');
  await settled();
  expect(heard).toEqual(['a call']);
});

it('serves a tab anew that counts on the leader and was taken for dead', async () => {
  const one = aTab('one');
  one.channel.lead();
  const two = aTab('two');
  two.channel.follow();
  await settled();
  one.channel.forget('two');
  two.channel.askForLife();
  await settled();
  expect(one.followers).toHaveLength(2);
  expect(two.leaders).toHaveLength(2);
});

it('serves a tab once that asked before and after it heard of the leader', async () => {
  const one = aTab('one');
  const two = aTab('two');
  two.channel.follow();
  one.channel.lead();
  await settled();
  two.channel.askForLife();
  await settled();
  expect(one.followers).toHaveLength(1);
  expect(two.leaders).toHaveLength(1);
});

it('knows a leader that does not answer', async () => {
  const one = aTab('one');
  one.channel.lead();
  const two = aTab('two');
  two.channel.follow();
  await settled();
  expect(two.channel.askForLife()).toBe(true);
  await settled();
  expect(two.channel.askForLife()).toBe(true);
  FakeBroadcastChannel.tabs.shift();
  await settled();
  two.channel.askForLife();
  await settled();
  expect(two.channel.askForLife()).toBe(false);
});

it('takes no answer from a tab that leads no more', async () => {
  const one = aTab('one');
  one.channel.lead();
  one.serving.isHeld = false;
  const two = aTab('two');
  two.channel.follow();
  await settled();
  two.channel.askForLife();
  await settled();
  expect(two.leaders).toHaveLength(0);
  expect(two.channel.askForLife()).toBe(false);
});
