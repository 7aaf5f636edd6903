/*
 * Lets processes run for 2 ms and stand still for 6 ms, again and again: DevTools' CPU throttling slows a page's main thread
 * only, this slows its workers too. A process of its own, because its naps must be exact. Arguments: process ids.
 */
import process from 'node:process';

const RUN_MS = 2;
const STAND_MS = 6;

const ids = process.argv.slice(2).map(Number);
const starter = process.ppid;
const bell = new Int32Array(new SharedArrayBuffer(4));

function signal(name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const id of ids) {
    try {
      process.kill(id, name);
    } catch {
      // It has ended by itself.
    }
  }
}

process.stdout.write('running\n');
// Whoever started it is gone: nothing may be left standing.
while (process.ppid === starter) {
  signal('SIGCONT');
  Atomics.wait(bell, 0, 0, RUN_MS);
  signal('SIGSTOP');
  Atomics.wait(bell, 0, 0, STAND_MS);
}
signal('SIGCONT');
