import type { Thread } from './threads.ts';

/** Everything that is alive in one thread, after garbage was collected; a node is named by where it stands in `nodes`. */
export interface Snapshot {
  readonly strings: readonly string[];
  /** In rising order. */
  readonly all: readonly number[];
  id(node: number): string;
  name(node: number): string;
  type(node: number): string;
  /** Bytes of the node itself. */
  size(node: number): number;
  edges(node: number): Edge[];
  /** Who keeps this one alive. */
  holders(node: number): Edge[];
}

export interface Edge {
  readonly type: string;
  readonly name: string;
  /** Where it leads to; among `holders`: where it comes from. */
  readonly node: number;
}

interface Raw {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly edge_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Edges that keep nothing alive, or lead from a thing to itself. */
const LOOSE: ReadonlySet<string> = new Set(['weak', 'shortcut']);

export async function takeSnapshot(thread: Thread): Promise<Snapshot> {
  const chunks: string[] = [];
  thread.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }: { chunk: string }) => void chunks.push(chunk));
  await thread.send('HeapProfiler.enable');
  await thread.send('HeapProfiler.collectGarbage');
  await thread.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return readSnapshot(JSON.parse(chunks.join('')) as Raw);
}

/** https://v8.dev/docs/memory-leaks and v8/src/profiler/heap-snapshot-generator.cc: rows of numbers, one after another. */
function readSnapshot({ snapshot: { meta }, nodes, edges, strings }: Raw): Snapshot {
  const width = meta.node_fields.length;
  const step = meta.edge_fields.length;
  const column = (name: string): number => meta.node_fields.indexOf(name);
  const [TYPE, NAME, ID, SIZE, COUNT] = ['type', 'name', 'id', 'self_size', 'edge_count'].map(column);
  const field = (node: number, at: number | undefined): number => nodes[node + (at ?? 0)] ?? 0;
  const all = Array.from({ length: nodes.length / width }, (_, row) => row * width);
  const firstEdge = new Map<number, number>();
  const heldBy = new Map<number, [holder: number, edge: number][]>();
  const edgeType = (edge: number): string => meta.edge_types[0][edges[edge] ?? 0] ?? '';
  let next = 0;
  for (const node of all) {
    firstEdge.set(node, next);
    const end = next + field(node, COUNT) * step;
    for (; next < end; next += step) {
      const to = edges[next + 2] ?? 0;
      if (to === node || LOOSE.has(edgeType(next))) continue;
      const list = heldBy.get(to);
      if (list) list.push([node, next]);
      else heldBy.set(to, [[node, next]]);
    }
  }
  const edgeAt = (edge: number, node: number): Edge => {
    const type = edgeType(edge);
    const name = edges[edge + 1] ?? 0;
    return {
      type,
      node,
      name: type === 'element' || type === 'hidden' ? String(name) : (strings[name] ?? ''),
    };
  };
  return {
    strings,
    all,
    id: (node) => String(field(node, ID)),
    name: (node) => strings[field(node, NAME)] ?? '',
    type: (node) => meta.node_types[0][field(node, TYPE)] ?? '',
    size: (node) => field(node, SIZE),
    edges(node) {
      const first = firstEdge.get(node) ?? 0;
      return Array.from({ length: field(node, COUNT) }, (_, index) => {
        const edge = first + index * step;
        return edgeAt(edge, edges[edge + 2] ?? 0);
      });
    },
    holders: (node) => (heldBy.get(node) ?? []).map(([holder, edge]) => edgeAt(edge, holder)),
  };
}
