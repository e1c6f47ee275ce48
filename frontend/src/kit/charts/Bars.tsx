import { useI18n } from '../i18n';
import { Base, Grid, gutter, Names } from './Axes';
import { Chart, type Frame } from './Chart';
import { known, type Maybe } from './gaps';
import { Plot, type Stop } from './Plot';
import { scale } from './scale';
import { useWidth } from './size';
import { usePaints, type Tone } from './tones';

/** One bar; null is a gap. */
export type Bar = { name: string; value: Maybe };
type Props = { bars: Bar[]; tone?: Tone; format?: (value: number) => string } & Frame;
type Drawn = { bars: Bar[]; tone: Tone; format: (value: number) => string; label: string; height: number };

const TOP = 22;
const BOTTOM = 28;

type Each = { bar: Bar; place: { left: number; step: number; zero: number; floor: number; y: number }; paint: string; gap: string; lit: boolean; label: string };

function One({ bar, place: { left, step, zero, floor, y }, paint, gap, lit, label }: Each) {
  const wide = Math.min(step * 0.64, 56);
  const x = left + (step - wide) / 2;
  if (bar.value === null) return <rect x={x} y={TOP} width={wide} height={floor - TOP} fill={gap} rx="3" />;
  const up = bar.value >= 0;
  return (
    <>
      <rect className="bar-shape" data-lit={lit || undefined} x={x} y={Math.min(y, zero)} width={wide} height={Math.abs(zero - y)} rx="3" fill={paint} />
      {label.length * 6.8 + 6 < step && <text className="bar-value" x={left + step / 2} y={up ? y - 6 : y + 15} textAnchor="middle">{label}</text>}
    </>
  );
}

function Drawing({ bars, tone, format, label, height }: Drawn) {
  const { t } = useI18n();
  const [ref, width] = useWidth();
  const { paints, fill } = usePaints([tone, 'gap']);
  const y = scale([0, ...known(bars.map(({ value }) => value))], height - BOTTOM, TOP);
  const left = gutter(y.ticks.map(format));
  const right = width - 4;
  const step = (right - left) / Math.max(bars.length, 1);
  const zero = y.at(0);
  const floor = y.at(y.ticks[0]!);
  const middle = (i: number) => left + step * (i + 0.5);
  const stops: Stop[] = bars.map(({ name, value }, i) => ({
    x: middle(i), y: y.at(Math.max(value ?? 0, 0)), title: name, lines: [value === null ? t('chart.none') : format(value)],
  }));
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={stops}>
      {(at) => (
        <>
          {paints}
          <Grid scale={y} left={left} right={right} format={format} />
          {bars.map((bar, i) => (
            <One
              key={i} bar={bar} place={{ left: left + step * i, step, zero, floor, y: y.at(bar.value ?? 0) }} paint={fill(tone)} gap={fill('gap')}
              lit={at === i} label={bar.value === null ? '' : format(bar.value)}
            />
          ))}
          <Base y={zero} left={left} right={right} />
          <Names of={bars.map(({ name }, i) => ({ x: middle(i), text: name }))} y={height - 8} left={left} right={right} />
          {bars.map((_, i) => <rect key={i} data-stop={i} className="catch" x={left + step * i} y="0" width={step} height={height} />)}
        </>
      )}
    </Plot>
  );
}

/** How much of each; bars begin at zero, upwards and downwards. */
export function Bars({ bars, tone = 'pine', format, height = 220, ...frame }: Props) {
  const { t, number } = useI18n();
  const write = format ?? number;
  const data = () => ({
    columns: [t('chart.name'), t('chart.value')],
    rows: bars.map(({ name, value }) => [name, value === null ? t('chart.none') : write(value)]),
  });
  const values = bars.map(({ value }) => value);
  const legend = () => (values.includes(null) ? [{ name: t('chart.none'), tone: 'gap' as const }] : []);
  return (
    <Chart {...frame} values={values} data={data} legend={legend}>
      <Drawing bars={bars} tone={tone} format={write} label={frame.title} height={height} />
    </Chart>
  );
}
