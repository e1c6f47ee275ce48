/** From the numbers of the data to places on the screen. */
export type Scale = { ticks: number[]; at: (value: number) => number };

const NICE = [1, 2, 2.5, 5, 10];

/** The round step nearest above a rough one: 1, 2, 2.5 or 5 of some power of ten; things that are counted have no halves. */
function niceStep(rough: number, whole: boolean) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return NICE.map((one) => one * power).find((step) => step >= rough * 0.999_999 && (!whole || Number.isInteger(step)))!;
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));

/** Round numbers that hold all values between the first and the last; equal or no values get a little room. */
export function ticks(values: number[], about = 4): number[] {
  const known = values.filter(Number.isFinite);
  if (!known.length) return [0, 1];
  const low = Math.min(...known);
  const high = Math.max(...known);
  const room = high - low || Math.abs(high) || 1;
  const whole = known.every(Number.isInteger);
  const step = niceStep(whole ? Math.max(room / about, 1) : room / about, whole);
  const first = Math.floor(clean(low / step));
  const last = Math.max(Math.ceil(clean(high / step)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => clean((first + i) * step));
}

/** Values from low to high onto the pixels from bottom to top; ticks are round when counted in `unit`, as seconds are in hours. */
export function scale(values: number[], bottom: number, top: number, unit = 1): Scale {
  const marks = ticks(values.map((value) => value / unit)).map((tick) => tick * unit);
  const low = marks[0]!;
  const high = marks[marks.length - 1]!;
  return { ticks: marks, at: (value) => bottom + ((value - low) / (high - low)) * (top - bottom) };
}

/** Every how many labels there is room for one. */
export const spacing = (count: number, width: number, label: number) => Math.max(1, Math.ceil((count * label) / Math.max(width, 1)));
