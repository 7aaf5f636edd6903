import { isMet, type Line } from './scenario.ts';

/** The lines as a table for a terminal; with those of an earlier run beside them when they are given. */
export function table(lines: readonly Line[], before: readonly Line[] = []): string {
  const old = new Map(before.map((line) => [line.id, line]));
  const head = [
    'scenario',
    'measure',
    'target',
    'figure',
    'floor',
    'ratio',
    '',
    ...(before.length > 0 ? ['before'] : []),
  ];
  const rows = lines.map((line) => [
    line.id,
    line.what,
    targetOf(line),
    shown(line.value, line.unit),
    line.floor === undefined ? '–' : shown(line.floor, line.unit),
    line.ratio === undefined ? '–' : `${line.ratio.toFixed(2)} ×`,
    { true: 'met', false: 'MISSED', undefined: '' }[String(isMet(line))] ?? '',
    ...(before.length > 0 ? [change(line, old.get(line.id))] : []),
  ]);
  return aligned([head, ...rows]);
}

/** Columns padded to the widest of each. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetOf({ target, unit }: Line): string {
  if (!target) return '–';
  const show = (bound: number) => (target.of === 'ratio' ? `${bound} ×` : shown(bound, unit));
  if (target.atMost !== undefined) return `≤ ${show(target.atMost)}`;
  return `≥ ${show(target.atLeast ?? NaN)}`;
}

export function shown(value: number, unit: Line['unit']): string {
  if (unit === 'B') return `${Math.round(value).toLocaleString('en')} B`;
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}

/** Ratios are compared where there is a floor: absolute times differ from run to run by themselves. */
function change(line: Line, old: Line | undefined): string {
  if (!old) return 'new';
  const [now, then] =
    line.ratio !== undefined && old.ratio !== undefined ? [line.ratio, old.ratio] : [line.value, old.value];
  const percent = then === 0 ? 0 : Math.round((now / then - 1) * 100);
  const was =
    line.ratio !== undefined && old.ratio !== undefined ? `${then.toFixed(2)} ×` : shown(then, old.unit);
  return `${was} (${percent >= 0 ? '+' : ''}${percent} %)`;
}
