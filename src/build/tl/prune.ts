import type { Definition } from './definitions.ts';

/** The classes that a source text names: as types, as makers, or by their names in quotes. */
function namedIn(source: string, definitions: readonly Definition[]): Definition[] {
  const quoted = [...source.matchAll(/['"`]([\w.]+)['"`]/g)].map(([, name]) => name);
  const qualified = [...source.matchAll(/\bApi\.([\w.]+)/g)].map(([, name]) => name);
  // Keys of a table by class name need no quotes.
  const keys = [...source.matchAll(/\b([A-Z]\w+):/g)].map(([, name]) => name);
  const names = new Set([...quoted, ...qualified, ...keys]);
  return definitions.filter(({ className }) => names.has(className));
}

/** All that may stand inside these objects, or in the answers to these methods. */
function reachableFrom(roots: readonly Definition[], definitions: readonly Definition[]): Set<Definition> {
  const byType = new Map<string, Definition[]>();
  for (const definition of definitions) {
    if (!definition.isMethod)
      byType.set(definition.result, [...(byType.get(definition.result) ?? []), definition]);
  }
  const reached = new Set<Definition>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const item = next.result.replace(/^Vector<(.+)>$/, '$1');
    const types = [...next.fields.map(({ type }) => type), ...(next.isMethod ? [item] : [])];
    for (const type of types) waiting.push(...(byType.get(type) ?? []));
  }
  return reached;
}

/**
 * What of the layer a program can meet: the classes its source names, the protocol's own, and all that can stand inside them
 * or answer them. Classes and fields whose names the source does not hold lose theirs, for nobody can ask for them.
 */
export function prune(definitions: readonly Definition[], source: string): Definition[] {
  const named = new Set(namedIn(source, definitions));
  const roots = [...named, ...definitions.filter(({ isProtocol, isMethod }) => isProtocol && !isMethod)];
  const words = new Set(source.match(/[A-Za-z_]\w*/g));
  const reached = reachableFrom(roots, definitions);
  return definitions
    .filter((definition) => reached.has(definition))
    .map((definition) => ({
      ...definition,
      className: named.has(definition) ? definition.className : '',
      fields: definition.fields.map((field) => (words.has(field.name) ? field : { ...field, name: '' })),
    }));
}
