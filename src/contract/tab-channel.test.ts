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

function aTab() {
  const leaders: Port[] = [];
  const followers: { port: Port; tab: string }[] = [];
  const channel = new TabChannel('test', {
    onLeader: (port) => leaders.push(port),
    onFollower: (port, tab) => followers.push({ port, tab }),
  });
  return { channel, leaders, followers };
}

it('brings a following tab together with the one that leads', async () => {
  const one = aTab();
  one.channel.lead();
  const two = aTab();
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
  const one = aTab();
  one.channel.lead();
  const two = aTab();
  two.channel.follow();
  await settled();
  one.channel.forget(two.channel.id);
  expect(await two.channel.isLeaderAlive(50)).toBe(true);
  expect(one.followers).toHaveLength(2);
  expect(two.leaders).toHaveLength(2);
});

it('knows a leader that does not answer', async () => {
  const one = aTab();
  one.channel.lead();
  const two = aTab();
  two.channel.follow();
  await settled();
  FakeBroadcastChannel.tabs.shift();
  expect(await two.channel.isLeaderAlive(20)).toBe(false);
});
