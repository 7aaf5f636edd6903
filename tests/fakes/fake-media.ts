import type { FileSource } from '#contract/calls.ts';
import { CallError } from '#contract/errors.ts';
import type { WorkerEvent } from '#contract/events.ts';
import type { Handlers } from '#contract/rpc.ts';
import type { FakeWorld } from './fake-world.ts';

type MediaHandlers = Pick<Handlers, Extract<keyof Handlers, `media.${string}` | `storage.${string}`>>;

const STEPS = 5;

/** A drawn landscape instead of a photograph, different for each seed. */
function picture(seed: number, width: number, height: number): Blob {
  const hue = (seed * 47) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none">
<rect width="100" height="100" fill="hsl(${hue} 60% 78%)"/><circle cx="${20 + (seed % 60)}" cy="28" r="11" fill="hsl(${hue + 40} 90% 88%)"/>
<path d="M0 70 30 42 55 68 75 50 100 74V100H0z" fill="hsl(${hue} 35% 45%)"/><path d="M0 84 40 66 100 90V100H0z" fill="hsl(${hue} 40% 30%)"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

export function fakeMedia(
  world: FakeWorld,
  emit: (event: WorkerEvent) => void,
  stepMs: number,
): MediaHandlers {
  const cached = new Set<string>();

  const load = async (source: FileSource, signal: AbortSignal): Promise<Blob> => {
    if (source.kind === 'avatar') return picture(Number(source.peerId.slice(1)), 160, 160);
    if (source.kind === 'pending') return picture(3, 800, 600);
    const message = world.messages.get(source.chatId)?.find(({ id }) => id === source.messageId);
    const media = message?.media;
    if (!media) throw new CallError('NOT_FOUND');
    for (let step = 1; step <= STEPS && stepMs > 0; step++) {
      await new Promise((resolve) => setTimeout(resolve, stepMs));
      if (signal.aborted) throw new CallError('ABORTED');
      emit({ type: 'fileProgress', source, loaded: step * 20_000, total: STEPS * 20_000 });
    }
    cached.add(JSON.stringify(source));
    if (media.kind !== 'photo') return new Blob(['Xabar'], { type: 'text/plain' });
    const size = source.size === 'full' ? media.sizes.at(-1) : media.sizes[0];
    return picture(Number(media.file.id), size?.width ?? 320, size?.height ?? 240);
  };

  return {
    'media.load': ({ source }, { signal }) => load(source, signal),
    'media.isCached': ({ source }) => Promise.resolve(cached.has(JSON.stringify(source))),
    'storage.usage': () =>
      Promise.resolve({ messages: 12_480, files: cached.size + 310, bytes: 184_320_000 }),
    'storage.clearFiles': () => {
      cached.clear();
      return Promise.resolve();
    },
  };
}
