/**
 * Where a key leads from place `at` (-1 = from outside) of a menu with `all` places, the first `beside` of which stand side by side in
 * one row and every other in a row of its own; undefined for keys that lead nowhere.
 */
export function menuGoal(
  key: string,
  at: number,
  { all, beside }: { all: number; beside: number },
): number | undefined {
  const lead = beside > 0 ? beside - 1 : 0;
  const rows = all - lead;
  const row = at < 0 ? at : Math.max(0, at - lead);
  const startOf = (index: number): number => (index === 0 ? 0 : index + lead);
  if (key === 'ArrowDown') return startOf((row + 1) % rows);
  if (key === 'ArrowUp') return startOf((Math.max(row, 0) - 1 + rows) % rows);
  if (key === 'Home') return 0;
  if (key === 'End') return all - 1;
  if (at < 0 || at >= beside) return undefined;
  if (key === 'ArrowRight') return (at + 1) % beside;
  return key === 'ArrowLeft' ? (at - 1 + beside) % beside : undefined;
}
