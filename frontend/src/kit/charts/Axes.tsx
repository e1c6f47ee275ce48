import { spacing, type Scale } from './scale';

/** About how wide a label is in the small figures of a chart. */
const widthOf = (label: string) => label.length * 6.6;

/** Room at the left for the longest of these labels. */
export const gutter = (labels: string[]) => Math.ceil(Math.max(0, ...labels.map(widthOf))) + 10;

/** Lines across, each with its value. */
export function Grid({ scale, left, right, format }: { scale: Scale; left: number; right: number; format: (value: number) => string }) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line x1={left} x2={right} y1={scale.at(tick)} y2={scale.at(tick)} className="grid" />
      <text x={left - 8} y={scale.at(tick) + 4} textAnchor="end">{format(tick)}</text>
    </g>
  ));
}

/** The line on which bars stand; it is drawn over them. */
export function Base({ y, left, right }: { y: number; left: number; right: number }) {
  return <line x1={left} x2={right} y1={y} y2={y} className="grid" data-base />;
}

type Label = { x: number; text: string };

/** Names below, as many as there is room for; the last ones win, because they are the newest. */
export function Names({ of, y, left, right }: { of: Label[]; y: number; left: number; right: number }) {
  const every = spacing(of.length, right - left, Math.max(0, ...of.map(({ text }) => widthOf(text))) + 16);
  const last = of.length - 1;
  return of.map(({ x, text }, i) => {
    if ((last - i) % every) return null;
    const half = widthOf(text) / 2;
    const anchor = x + half > right ? 'end' : x - half < left ? 'start' : 'middle';
    return <text key={i} x={anchor === 'end' ? right : anchor === 'start' ? left : x} y={y} textAnchor={anchor}>{text}</text>;
  });
}
