import { useI18n } from '../i18n';
import { Base, Grid, gutter, Names } from './Axes';
import { Chart, type Frame } from './Chart';
import { known, sum, type Maybe } from './gaps';
import { Plot, type Stop } from './Plot';
import { scale } from './scale';
import { useWidth } from './size';
import { toneOf, usePaints, type Tone } from './tones';

/** What the bars are made of. */
export type Series = { name: string; tone?: Tone };
/** One bar: a value for each series, in their order; null is a gap. */
export type Stack = { name: string; values: Maybe[] };
type Props = { series: Series[]; stacks: Stack[]; format?: (value: number) => string } & Frame;
type Drawn = Pick<Props, 'series' | 'stacks'> & { format: (value: number) => string };

const TOP = 22;
const BOTTOM = 28;
const tones = (series: Series[]) => series.map(({ tone }, i) => tone ?? toneOf(i));

/** Where each part of a stack begins and ends. */
export function layers(values: Maybe[]): [from: number, to: number][] {
  let reached = 0;
  return values.map((value) => {
    const from = reached;
    reached += value ?? 0;
    return [from, reached];
  });
}

function useLines({ series, format }: Pick<Drawn, 'series' | 'format'>) {
  const { t } = useI18n();
  const said = (value: Maybe | undefined) => (value === null || value === undefined ? t('chart.none') : format(value));
  return { said, lines: ({ values }: Stack) => [...series.map(({ name }, i) => `${name}: ${said(values[i])}`), t('chart.sum', { value: said(sum(values)) })] };
}

function Drawing({ label, height, ...drawn }: Drawn & { label: string; height: number }) {
  const { series, stacks, format } = drawn;
  const [ref, width] = useWidth();
  const { lines } = useLines(drawn);
  const painted = tones(series);
  const { paints, fill } = usePaints([...painted, 'gap']);
  const y = scale([0, ...known(stacks.map(({ values }) => sum(values)))], height - BOTTOM, TOP);
  const left = gutter(y.ticks.map(format));
  const right = width - 4;
  const step = (right - left) / Math.max(stacks.length, 1);
  const wide = Math.min(step * 0.64, 56);
  const middle = (i: number) => left + step * (i + 0.5);
  const stops: Stop[] = stacks.map((stack, i) => ({ x: middle(i), y: y.at(sum(stack.values) ?? 0), title: stack.name, lines: lines(stack) }));
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={stops}>
      {(at) => (
        <>
          {paints}
          <Grid scale={y} left={left} right={right} format={format} />
          {stacks.map(({ values }, i) => (
            <g key={i} className="bar-shape" data-lit={at === i || undefined}>
              {sum(values) === null && <rect x={middle(i) - wide / 2} y={TOP} width={wide} height={y.at(0) - TOP} fill={fill('gap')} rx="3" />}
              {layers(values).map(([from, to], j) => to > from && (
                <rect key={j} className="part" x={middle(i) - wide / 2} y={y.at(to)} width={wide} height={y.at(from) - y.at(to)} fill={fill(painted[j]!)} />
              ))}
            </g>
          ))}
          <Base y={y.at(0)} left={left} right={right} />
          <Names of={stacks.map(({ name }, i) => ({ x: middle(i), text: name }))} y={height - 8} left={left} right={right} />
          {stacks.map((_, i) => <rect key={i} data-stop={i} className="catch" x={left + step * i} y="0" width={step} height={height} />)}
        </>
      )}
    </Plot>
  );
}

/** How much of each, and what it is made of. */
export function StackedBars({ series, stacks, format, height = 240, ...frame }: Props) {
  const { t, number } = useI18n();
  const write = format ?? number;
  const { said } = useLines({ series, format: write });
  const painted = tones(series);
  const gap = stacks.some(({ values }) => sum(values) === null);
  const data = () => ({
    columns: [t('chart.name'), ...series.map(({ name }) => name), t('chart.total')],
    rows: stacks.map(({ name, values }) => [name, ...series.map((_, i) => said(values[i])), said(sum(values))]),
  });
  const legend = () => [...series.map(({ name }, i) => ({ name, tone: painted[i]! })), ...(gap ? [{ name: t('chart.none'), tone: 'gap' as const }] : [])];
  return (
    <Chart {...frame} values={stacks.flatMap(({ values }) => values)} data={data} legend={legend}>
      <Drawing series={series} stacks={stacks} format={write} label={frame.title} height={height} />
    </Chart>
  );
}
