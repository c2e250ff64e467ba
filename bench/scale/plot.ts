import type { Point, Series } from './series.ts';

const WIDTH = 360;
const HEIGHT = 240;
const MARGIN = { left: 56, right: 20, top: 32, bottom: 40 };
/** What a number below the axis takes; one that is nearer to the next is left out. */
const LABEL_ROOM = 44;

/** Two panels, CPU and memory, over one logarithmic axis. It shows in light and dark pages alike. */
export function svgOf(series: Series): string {
  const panels = [
    panel(series, series.cpuUnit, ({ cpu }) => cpu, 0),
    panel(series, series.memoryUnit, ({ memory }) => memory, WIDTH),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">
  <style>
    .line { fill: none; stroke: #2f6fde; stroke-width: 2 }
    .dot { fill: #2f6fde }
    .grid { stroke: #8884 }
    text { fill: #777 }
  </style>
${panels.join('\n')}
</svg>
`;
}

function panel({ of, points }: Series, unit: string, value: (point: Point) => number, left: number): string {
  const counts = points.map(({ count }) => count);
  const [least, most] = [Math.log10(Math.min(...counts)), Math.log10(Math.max(...counts))];
  const ticks = ticksTo(Math.max(...points.map(value)));
  const top = ticks.at(-1) ?? 1;
  const x = (count: number) =>
    left + MARGIN.left + ((Math.log10(count) - least) / (most - least)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (amount: number) => HEIGHT - MARGIN.bottom - (amount / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const text = (at: number, height: number, anchor: string, words: string) =>
    `  <text x="${at.toFixed(1)}" y="${height.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  const labelled = counts.reduceRight<readonly number[]>((kept, count) => {
    const isTooNear = kept[0] !== undefined && x(kept[0]) - x(count) < LABEL_ROOM;
    return isTooNear ? kept : [count, ...kept];
  }, []);
  const right = left + WIDTH - MARGIN.right;
  return [
    text(left + MARGIN.left, MARGIN.top - 12, 'start', unit),
    text((left + MARGIN.left + right) / 2, HEIGHT - 8, 'middle', of),
    ...ticks.flatMap((tick) => [
      `  <line class="grid" x1="${left + MARGIN.left}" x2="${right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}"/>`,
      text(left + MARGIN.left - 6, y(tick) + 4, 'end', tick.toLocaleString('en')),
    ]),
    ...labelled.map((count) => text(x(count), HEIGHT - MARGIN.bottom + 16, 'middle', count.toLocaleString('en'))),
    `  <polyline class="line" points="${points.map((point) => `${x(point.count).toFixed(1)},${y(value(point)).toFixed(1)}`).join(' ')}"/>`,
    ...points.map(
      (point) =>
        `  <circle class="dot" r="3" cx="${x(point.count).toFixed(1)}" cy="${y(value(point)).toFixed(1)}"><title>${point.count}: ${value(point).toPrecision(3)}</title></circle>`,
    ),
  ].join('\n');
}

/** Round numbers from 0 to above the greatest value, about five. */
function ticksTo(greatest: number): number[] {
  const rough = greatest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
