/** One cost over the sizes of the world; a `NaN` was not measured. */
export interface Curve {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

const BARS = '▁▂▃▄▅▆▇█';

/** Curves as lines of a terminal: each value by its number and a bar against the largest of its curve. */
export function asText(sizes: readonly number[], curves: readonly Curve[]): string {
  const width = Math.max(...curves.map(({ name }) => name.length));
  const head = `${''.padEnd(width)}  ${sizes.map((size) => size.toLocaleString('en').padStart(12)).join('')}`;
  const rows = curves.map(({ name, unit, values }) => {
    const most = Math.max(...values);
    const cells = values.map((value) => {
      const bar = BARS[Math.min(BARS.length - 1, Math.floor((value / most) * BARS.length))] ?? ' ';
      return `${bar} ${value.toFixed(1)} ${unit}`.padStart(12);
    });
    return `${name.padEnd(width)}  ${cells.join('')}`;
  });
  return [head, ...rows].join('\n');
}

const WIDTH = 640;
const HEIGHT = 360;
const EDGE = 60;
const COLOURS = ['#0c6a61', '#e8873a', '#3b5bdb', '#c2255c', '#5f3dc4', '#2b8a3e'];

/** The same as a picture: sizes by decades to the right, each cost relative to its value at the smallest size, by doublings. */
export function asSvg(sizes: readonly number[], curves: readonly Curve[]): string {
  const relative = curves.map(({ values }) => values.map((value) => value / (values[0] ?? NaN)));
  const most = Math.max(2, ...relative.flat());
  const x = (size: number) =>
    EDGE +
    (Math.log10(size / (sizes[0] ?? 1)) / Math.log10((sizes.at(-1) ?? 1) / (sizes[0] ?? 1))) *
      (WIDTH - 2 * EDGE);
  const y = (ratio: number) =>
    HEIGHT - EDGE - (Math.log2(Math.max(ratio, 0.5) * 2) / Math.log2(most * 2)) * (HEIGHT - 2 * EDGE);
  const lines = relative.map((ratios, i) => {
    const points = ratios
      .map((ratio, n) => `${x(sizes[n] ?? 1).toFixed(1)},${y(ratio).toFixed(1)}`)
      .join(' ');
    const colour = COLOURS[i % COLOURS.length];
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${EDGE}" y="${18 + i * 14}" fill="${colour}">${curves[i]?.name}</text>`;
  });
  const marks = sizes.map(
    (size) => `<text x="${x(size)}" y="${HEIGHT - EDGE + 20}" text-anchor="middle">${size}</text>`,
  );
  const rules = [1, 2, 4, 8, 16, 32, 64]
    .filter((ratio) => ratio <= most)
    .map(
      (ratio) =>
        `<line x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${y(ratio)}" y2="${y(ratio)}" stroke="#ccc"/><text x="8" y="${y(ratio) + 4}">${ratio} ×</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">${[...rules, ...marks, ...lines].join('')}</svg>\n`;
}
