import { Bars } from '../kit/charts/Bars';
import { ChartSkeleton } from '../kit/charts/Chart';
import { LineWithGoal, type Point } from '../kit/charts/LineWithGoal';
import { QuarterStrip } from '../kit/charts/QuarterStrip';
import { Ring } from '../kit/charts/Ring';
import { StackedBar } from '../kit/charts/StackedBar';
import { StackedBars } from '../kit/charts/StackedBars';
import { useI18n } from '../kit/i18n';
import { Room, Sample } from './Sample';

const week = (i: number) => new Date(Date.UTC(2026, 0, 5 + i * 7)).toISOString().slice(0, 10);
const HOURS = [3.1, 3.4, 2.9, 4.2, 4.8, 3.9, 3.2, null, null, 2.8, 2.6, 3.3, 4.4, 5.1, 4.1, 3.6, 3.0, 2.7, 2.4, null, 2.2, 2.9, 3.1, 2.6, 2.3, 2.1];
const line = (values: (number | null)[]): Point[] => values.map((value, i) => ({ at: week(i), value }));
const shares = [{ name: 'W użyciu', value: 42 }, { name: 'W magazynie', value: 11 }, { name: 'W naprawie', value: 3 }, { name: 'Zagubione', value: 1 }];
const months = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'];
const due = Array.from({ length: 31 }, (_, i) => ({
  id: String(i), name: `Laptop ${i + 1}`,
  due: i % 9 === 8 ? null : i > 22 ? '2028-05-12' : `${2026 + (i % 6)}-${String(((i * 5) % 12) + 1).padStart(2, '0')}-14`,
}));
const fail = () => {
  throw new Error('A fault for the gallery');
};

function Lines() {
  const { duration } = useI18n();
  const goal = { value: 4 * 3600, says: `Cel: najwyżej ${duration(4 * 3600)}`, better: 'lower' as const };
  const points = line(HOURS.map((hours) => hours && hours * 3600));
  return (
    <Room name="Lines">
      <Sample name="With a goal and gaps" wide><div className="card"><LineWithGoal title="Czas do pierwszej odpowiedzi" says="Mediana tygodnia; im mniej, tym lepiej." points={points} goal={goal} format={duration} unit={3600} /></div></Sample>
      <Sample name="Without a goal, by month"><div className="card"><LineWithGoal title="Zgłoszenia" by="month" points={line([12, 18, 9, 22, 17]).map((point, i) => ({ ...point, at: `2026-0${i + 1}-01` }))} /></div></Sample>
      <Sample name="Below zero"><div className="card"><LineWithGoal title="Zmiana wobec planu" points={line([-12, -4, 3, 8, null, -2])} goal={{ value: 0, says: 'Plan', better: 'higher' }} /></div></Sample>
      <Sample name="One point"><div className="card"><LineWithGoal title="Pierwszy tydzień" points={line([7])} /></div></Sample>
      <Sample name="All the same"><div className="card"><LineWithGoal title="Bez zmian" points={line([5, 5, 5, 5])} /></div></Sample>
    </Room>
  );
}

function Columns() {
  const { moneyRound } = useI18n();
  const series = [{ name: 'Sprzęt' }, { name: 'Licencje' }, { name: 'Usługi' }];
  const stacks = months.map((name, i) => ({ name, values: i === 7 ? [null, null, null] : [(i * 37) % 23 * 10_000, 40_000 + i * 5000, i % 4 ? 90_000 : null] }));
  return (
    <Room name="Bars">
      <Sample name="Counted"><div className="card"><Bars title="Zgłoszenia w miesiącu" bars={months.map((name, i) => ({ name, value: i === 7 ? null : (i * 7) % 19 }))} /></div></Sample>
      <Sample name="Up and down"><div className="card"><Bars title="Odchylenie od budżetu" tone="slate" format={(value) => moneyRound(value, 'PLN')} bars={[{ name: 'I', value: 250_000 }, { name: 'II', value: -120_000 }, { name: 'III', value: 0 }, { name: 'IV', value: -310_000 }]} /></div></Sample>
      <Sample name="Stacked" wide><div className="card"><StackedBars title="Koszty w roku" series={series} stacks={stacks} format={(value) => moneyRound(value, 'PLN')} /></div></Sample>
      <Sample name="All zero"><div className="card"><Bars title="Awarie" says="Ani jednej." bars={months.slice(0, 4).map((name) => ({ name, value: 0 }))} /></div></Sample>
      <Sample name="Six tones"><div className="card"><StackedBars title="Wszystkie barwy i wzory" series={['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name }))} stacks={[{ name: 'Jeden', values: [3, 2, 4, 1, 2, 3] }, { name: 'Dwa', values: [1, 4, 2, 3, 3, 2] }]} /></div></Sample>
    </Room>
  );
}

function Wholes() {
  return (
    <Room name="Shares of a whole">
      <Sample name="One bar"><div className="card"><StackedBar title="Gdzie jest sprzęt" shares={shares} /></div></Sample>
      <Sample name="With what is unknown and nothing"><div className="card"><StackedBar title="Gwarancja" shares={[{ name: 'Na gwarancji', value: 30 }, { name: 'Po gwarancji', value: 0 }, { name: 'Data nieznana', value: null }]} /></div></Sample>
      <Sample name="Ring"><div className="card"><Ring title="Sprzęt według etapu" shares={shares} middle={{ value: '57', says: 'urządzeń' }} /></div></Sample>
      <Sample name="Ring of one"><div className="card"><Ring title="Wszystko w użyciu" shares={[{ name: 'W użyciu', value: 12 }]} middle={{ value: '100%' }} /></div></Sample>
    </Room>
  );
}

/** The charts with all kinds of data, and with none. */
export function Charts() {
  return (
    <>
      <Lines /><Columns /><Wholes />
      <Room name="Quarters">
        <Sample name="What falls due when" wide><div className="card"><QuarterStrip title="Plan wymiany sprzętu" says="Kiedy kończy się zakładany czas użycia." items={due} from={2026} today="2026-11-22" /></div></Sample>
      </Room>
      <Room name="Charts in trouble">
        <Sample name="No data"><div className="card"><LineWithGoal title="Czas do odpowiedzi" points={line([null, null])} /></div></Sample>
        <Sample name="Loading"><div className="card"><ChartSkeleton /></div></Sample>
        <Sample name="Broken: the page lives on"><div className="card"><Bars title="Zepsuty wykres" bars={[{ name: 'I', value: 1 }]} format={fail} /></div></Sample>
      </Room>
    </>
  );
}
