import { bystanderActs } from './bystander-acts.ts';
import type { Players } from './players.ts';
import { FAULTY_METHODS, type Step } from './schedule.ts';
import { userActs } from './user-acts.ts';

/** Does what a step says; time is moved by who calls this. */
export function takeStep(players: Players, step: Step): void {
  switch (step.kind) {
    case 'wait':
      return;
    case 'act':
      return userActs(players, step);
    case 'bystander':
      return bystanderActs(players, step);
    case 'kill':
    case 'killAfter':
    case 'open':
    case 'handOver':
    case 'handOverAfter':
    case 'slowDisk':
    case 'fullDisk':
      return deviceStep(players, step);
    case 'cut':
    case 'cutAfter':
    case 'stall':
    case 'offline':
    case 'latency':
    case 'split':
    case 'refuse':
      return lineStep(players, step);
    default:
      return serverStep(players, step);
  }
}

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>;

function deviceStep(
  players: Players,
  step: Of<'kill' | 'killAfter' | 'open' | 'handOver' | 'handOverAfter' | 'slowDisk' | 'fullDisk'>,
): void {
  const client = players.client(step.client);
  if (step.kind === 'kill') client.kill();
  else if (step.kind === 'killAfter') client.killAfter(step.operations, step.done);
  else if (step.kind === 'open') client.open();
  else if (step.kind === 'handOver') client.handOver();
  else if (step.kind === 'handOverAfter') client.handOverAfter(step.operations, step.done);
  else if (step.kind === 'slowDisk') client.disk.slowness = step.ms;
  else client.disk.refusals = step.writes;
}

function lineStep(
  players: Players,
  step: Of<'cut' | 'cutAfter' | 'stall' | 'offline' | 'latency' | 'split' | 'refuse'>,
): void {
  const { network, telegram, stage } = players;
  const { links } = telegram.server.faults;
  if (step.kind === 'split') return links.split(step.bytes);
  if (step.kind === 'refuse') {
    links.refuse();
    stage.time.setTimeout(() => links.accept(), step.ms);
    return;
  }
  const client = players.client(step.client);
  const { name } = client;
  if (step.kind === 'cut') network.cut(name);
  else if (step.kind === 'cutAfter') network.cutAfter(name, step.bytes);
  else if (step.kind === 'latency') network.line(name).latency = step.ms;
  else if (step.kind === 'stall') {
    network.stall(name);
    stage.time.setTimeout(() => network.resume(name), step.ms);
  } else goOffline(players, step);
}

/** The device knows that it has no network, and when it has one again. */
function goOffline(players: Players, step: Of<'offline'>): void {
  const client = players.client(step.client);
  client.isOnline = false;
  client.tellEnvironment(false);
  players.network.cut(client.name);
  players.network.stall(client.name);
  players.stage.time.setTimeout(() => {
    players.network.resume(client.name);
    client.isOnline = true;
    client.tellEnvironment(true);
  }, step.ms);
}

function serverStep(
  players: Players,
  step: Of<'updates' | 'salts' | 'skew' | 'flood' | 'fail' | 'migrate' | 'swallow' | 'forgetSessions'>,
): void {
  const { faults } = players.telegram.server;
  switch (step.kind) {
    case 'updates':
      if (step.how === 'drop') players.hasLostUpdates = true;
      return faults.updates[step.how](step.count);
    case 'salts':
      return faults.salts[step.how]();
    case 'skew':
      players.stage.time.skew = step.seconds * 1000;
      return;
    case 'flood':
      return faults.answers.fail(methodOf(step.method), 420, `FLOOD_WAIT_${step.seconds}`);
    case 'fail':
      return faults.answers.fail(methodOf(step.method), 500, 'INTERNAL_SERVER_ERROR', step.times, {
        afterwards: step.afterwards,
      });
    case 'migrate':
      return faults.answers.fail(methodOf(step.method), 303, 'USER_MIGRATE_4');
    case 'swallow':
      return faults.answers.swallow(methodOf(step.method));
    case 'forgetSessions':
      return faults.sessions.forgetSessions();
  }
}

const methodOf = (index: number) => FAULTY_METHODS[index % FAULTY_METHODS.length]!;
