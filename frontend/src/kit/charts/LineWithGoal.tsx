import { useI18n } from '../i18n';
import { Grid, gutter, Names } from './Axes';
import { Chart, type Frame } from './Chart';
import { known, runs, type Maybe } from './gaps';
import type { Entry } from './Legend';
import { Plot, type Stop } from './Plot';
import { scale } from './scale';
import { useWidth } from './size';
import { usePaints } from './tones';

/** A value at a calendar day; null is a gap. */
export type Point = { at: string; value: Maybe };
/** What was agreed, and on which side of it the good values lie. */
export type Goal = { value: number; says: string; better: 'lower' | 'higher' };
type Line = {
  points: Point[];
  goal?: Goal;
  by?: 'day' | 'month';
  format?: (value: number) => string;
  /** What ticks are counted in: 3600 for seconds that are read as hours. */
  unit?: number;
};
type Words = { name: (at: string) => string; short: (at: string) => string; format: (value: number) => string };

const TOP = 16;
const BOTTOM = 28;

/** Whether a value is on the good side of the goal; nobody knows that of a gap. */
export const meets = (value: Maybe, goal: Goal | undefined) =>
  value === null || !goal ? null : goal.better === 'lower' ? value <= goal.value : value >= goal.value;

/** Points with a dot of their own: all where there is room, else those that stand alone or off the goal. */
const marked = (values: Maybe[], goal: Goal | undefined, roomy: boolean) =>
  runs(values).flatMap((run) => run.filter((i) => roomy || run.length === 1 || meets(values[i]!, goal) === false));

function useWords({ by = 'day', format }: Line): Words {
  const { day, dayShort, month, number } = useI18n();
  return by === 'month' ? { name: month, short: month, format: format ?? number } : { name: day, short: dayShort, format: format ?? number };
}

function useLines(line: Line, words: Words) {
  const { t } = useI18n();
  return ({ value }: Point) => {
    if (value === null) return [t('chart.none')];
    const met = meets(value, line.goal);
    return met === null ? [words.format(value)] : [words.format(value), t(met ? 'chart.met' : 'chart.missed')];
  };
}

type Dot = { x: number; y: number };

/** Its words stand at the end where fewer points are in their way. */
function GoalLine({ goal, y, left, right, dots }: { goal: Goal; y: number; left: number; right: number; dots: Dot[] }) {
  const near = dots.filter((dot) => Math.abs(dot.y - (y - 10)) < 18);
  const third = (right - left) / 3;
  const atEnd = near.filter(({ x }) => x > right - third).length <= near.filter(({ x }) => x < left + third).length;
  return (
    <g className="goal">
      <line x1={left} x2={right} y1={y} y2={y} />
      <text x={atEnd ? right : left + 4} y={y - 6} textAnchor={atEnd ? 'end' : 'start'}>{goal.says}</text>
    </g>
  );
}

function Drawing({ label, height, ...line }: Line & { label: string; height: number }) {
  const [ref, width] = useWidth();
  const words = useWords(line);
  const lines = useLines(line, words);
  const { points, goal } = line;
  const { paints, fill } = usePaints(['gap']);
  const values = points.map(({ value }) => value);
  const y = scale([...known(values), ...(goal ? [goal.value] : [])], height - BOTTOM, TOP, line.unit);
  const left = gutter(y.ticks.map(words.format));
  const right = width - 10;
  const step = (right - left) / Math.max(points.length, 1);
  const x = (i: number) => left + step * (i + 0.5);
  const dots = values.flatMap((value, i) => (value === null ? [] : [{ x: x(i), y: y.at(value) }]));
  const floor = y.at(y.ticks[0]!);
  const stops: Stop[] = points.map((point, i) => ({ x: x(i), y: y.at(point.value ?? y.ticks[0]!), title: words.name(point.at), lines: lines(point) }));
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={stops}>
      {(at) => (
        <>
          {paints}
          {points.map(({ value }, i) => value === null && <rect key={i} x={left + step * i} y={TOP} width={step} height={floor - TOP} fill={fill('gap')} />)}
          <Grid scale={y} left={left} right={right} format={words.format} />
          <Names of={points.map((point, i) => ({ x: x(i), text: words.short(point.at) }))} y={height - 8} left={left} right={right} />
          {at !== null && <line className="cursor" x1={x(at)} x2={x(at)} y1={TOP} y2={floor} />}
          {runs(values).map((run) => (
            <polyline key={run[0]} className="line" points={run.map((i) => `${x(i)},${y.at(values[i]!)}`).join(' ')} />
          ))}
          {goal && <GoalLine goal={goal} y={y.at(goal.value)} left={left} right={right} dots={dots} />}
          {marked(values, goal, step >= 12).map((i) => (
            <circle key={i} className="point" data-missed={meets(values[i]!, goal) === false || undefined} cx={x(i)} cy={y.at(values[i]!)} r="3.5" />
          ))}
          {at !== null && points[at]!.value !== null && <circle className="point" cx={x(at)} cy={stops[at]!.y} r="5.5" />}
          {points.map((_, i) => <rect key={i} data-stop={i} className="catch" x={left + step * i} y="0" width={step} height={height} />)}
        </>
      )}
    </Plot>
  );
}

/** One series over time against what was agreed; where nothing was measured there is a gap. */
export function LineWithGoal({ points, goal, by, format, unit, height = 220, ...frame }: Line & Frame) {
  const { t } = useI18n();
  const line: Line = { points, ...(goal && { goal }), ...(by && { by }), ...(format && { format }), ...(unit && { unit }) };
  const words = useWords(line);
  const lines = useLines(line, words);
  const values = points.map(({ value }) => value);
  const data = () => ({
    columns: [t('chart.when'), t('chart.value'), ...(goal ? [goal.says] : [])],
    rows: points.map((point) => [words.name(point.at), ...lines(point), ...(goal && point.value === null ? ['–'] : [])]),
  });
  const legend = (): Entry[] => [
    ...(values.some((value) => meets(value, goal) === false) ? [{ name: t('chart.missed'), shape: 'missed' as const }] : []),
    ...(values.includes(null) ? [{ name: t('chart.none'), tone: 'gap' as const }] : []),
  ];
  return (
    <Chart {...frame} values={values} data={data} legend={legend}>
      <Drawing label={frame.title} height={height} {...line} />
    </Chart>
  );
}
