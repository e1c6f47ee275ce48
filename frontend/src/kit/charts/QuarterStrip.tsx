import { useI18n } from '../i18n';
import { Base } from './Axes';
import { Chart, type Frame } from './Chart';
import type { Entry } from './Legend';
import { Plot, type Stop } from './Plot';
import { quarterOf, quartersOf, quartersSince, sameQuarter, type Quarter } from './quarters';
import { useWidth } from './size';

/** What falls due, and on which calendar day; nobody knows that of null. */
export type Due = { id: string; name: string; due: string | null };
type Props = { items: Due[]; from: number; years?: number; today: string } & Frame;
type Drawn = Required<Omit<Props, keyof Frame>> & { label: string; height: number };

const TOP = 22;
const BOTTOM = 40;
const MARK = 14;
const NAMED = 4;
const QUARTERS = [1, 2, 3, 4] as const;

const dueIn = (items: Due[], quarter: Quarter) => items.filter(({ due }) => due !== null && sameQuarter(quarterOf(due), quarter));

/** One item as a mark: a dot, or a diamond when its day has passed. */
function Mark({ x, y, late }: { x: number; y: number; late: boolean }) {
  return late
    ? <path className="due" data-late d={`M${x} ${y - 6}l6 6-6 6-6-6Z`} />
    : <circle className="due" cx={x} cy={y} r="5" />;
}

function Column({ items, x, floor, today }: { items: Due[]; x: number; floor: number; today: string }) {
  const room = Math.floor((floor - TOP) / MARK);
  const shown = items.length > room ? room - 1 : items.length;
  return (
    <>
      {items.slice(0, shown).map(({ id, due }, i) => <Mark key={id} x={x} y={floor - MARK * (i + 0.5)} late={due! < today} />)}
      {shown < items.length && <text x={x} y={floor - MARK * shown - 3} textAnchor="middle">+{items.length - shown}</text>}
    </>
  );
}

function useQuarterWords() {
  const { t, n } = useI18n();
  const name = ({ year, quarter }: Quarter) => t(`quarter.${quarter}`, { year });
  const lines = (items: Due[]) => [
    n('chart.due', items.length),
    ...items.slice(0, NAMED).map((one) => one.name),
    ...(items.length > NAMED ? [t('chart.more', { n: items.length - NAMED })] : []),
  ];
  return { name, lines };
}

function Years({ from, years, step, height }: { from: number; years: number; step: number; height: number }) {
  const { t } = useI18n();
  return Array.from({ length: years }, (_, i) => {
    const x = step * 4 * i;
    return (
      <g key={i}>
        <line className="grid" x1={x} x2={x} y1={TOP - 8} y2={height - 2} />
        <text className="year" x={x + step * 2} y={height - 6} textAnchor="middle">{from + i}</text>
        {step >= 20 && QUARTERS.map((quarter) => (
          <text key={quarter} x={x + step * (quarter - 0.5)} y={height - BOTTOM + 16} textAnchor="middle">{t(`quarter.short.${quarter}`)}</text>
        ))}
      </g>
    );
  });
}

function Drawing({ items, from, years, today, label, height }: Drawn) {
  const { t } = useI18n();
  const [ref, width] = useWidth();
  const { name, lines } = useQuarterWords();
  const quarters = quartersOf(from, years);
  const step = width / quarters.length;
  const floor = height - BOTTOM;
  const now = quartersSince(from, today) * step;
  const stops: Stop[] = quarters.map((quarter, i) => ({ x: step * (i + 0.5), y: TOP, title: name(quarter), lines: lines(dueIn(items, quarter)) }));
  return (
    <Plot ref={ref} width={width} height={height} label={label} stops={stops}>
      {(at) => (
        <>
          {now > 0 && <rect className="past" x="0" y={TOP - 8} width={Math.min(now, width)} height={floor - TOP + 8} />}
          <Years from={from} years={years} step={step} height={height} />
          <Base y={floor} left={0} right={width} />
          {at !== null && <rect className="lit" x={step * at} y={TOP - 8} width={step} height={floor - TOP + 8} />}
          {quarters.map((quarter, i) => <Column key={i} items={dueIn(items, quarter)} x={step * (i + 0.5)} floor={floor} today={today} />)}
          {now >= 0 && now <= width && (
            <g className="today">
              <line x1={now} x2={now} y1={TOP - 6} y2={floor} />
              <text x={Math.max(now, 18)} y={TOP - 11} textAnchor="middle">{t('chart.today')}</text>
            </g>
          )}
          {quarters.map((_, i) => <rect key={i} data-stop={i} className="catch" x={step * i} y="0" width={step} height={height} />)}
        </>
      )}
    </Plot>
  );
}

/** What falls due in which quarter of several years, and where today is; what has no day is said, not placed. */
export function QuarterStrip({ items, from, years = 5, today, height = 150, ...frame }: Props) {
  const { t, day } = useI18n();
  const outside = items.filter(({ due }) => due !== null && (due < `${from}` || due >= `${from + years}`)).length;
  const unknown = items.filter(({ due }) => due === null).length;
  const data = () => ({ columns: [t('chart.name'), t('chart.dueOn')], rows: items.map(({ name, due }) => [name, due === null ? t('chart.none') : day(due)]) });
  const legend = (): Entry[] => [{ name: t('chart.late'), shape: 'late' }, { name: t('chart.planned'), shape: 'planned' }];
  const notes = [outside && t('chart.outside', { n: outside }), unknown && t('chart.unknown', { n: unknown })].filter((note): note is string => !!note);
  return (
    <Chart {...frame} values={items.map(({ due }) => (due === null ? null : 1))} data={data} legend={legend} notes={notes}>
      <Drawing items={items} from={from} years={years} today={today} label={frame.title} height={height} />
    </Chart>
  );
}
