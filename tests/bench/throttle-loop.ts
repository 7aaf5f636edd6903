/*
 * Lets processes run for 2 ms and stand still for some more, again and again: DevTools' CPU throttling slows a page's main thread
 * only, this slows its workers too. A process of its own, because its naps must be exact. Arguments: milliseconds to stand still,
 * process ids.
 */
import { setPriority } from 'node:os';
import process from 'node:process';

const RUN_MS = 2;

const [standMs = 6, ...ids] = process.argv.slice(2).map(Number);
const starter = process.ppid;
const bell = new Int32Array(new SharedArrayBuffer(4));

/** On a busy machine the loop would be late itself, and those it drives run free meanwhile. Only an administrator may ask for it. */
function hurry(): void {
  try {
    setPriority(-20);
  } catch {
    // As punctual as the machine lets it be: the scenario looks whether that was enough.
  }
}

function signal(name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const id of ids) {
    try {
      process.kill(id, name);
    } catch {
      // It has ended by itself.
    }
  }
}

hurry();
process.stdout.write('running\n');
// Whoever started it is gone: nothing may be left standing.
while (process.ppid === starter) {
  signal('SIGCONT');
  Atomics.wait(bell, 0, 0, RUN_MS);
  signal('SIGSTOP');
  Atomics.wait(bell, 0, 0, standMs);
}
signal('SIGCONT');
