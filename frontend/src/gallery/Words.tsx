import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { Logo, Mark } from '../kit/Mark';
import { When } from '../kit/When';
import { StageTag, Warranty } from '../devices/labels';
import { LifeLine } from '../devices/LifeLine';
import { Face } from '../people/Face';
import { PriorityTag, StateTag, TurnTag, type Turn } from '../tickets/labels';
import { Room, Sample } from './Sample';

const TONES = ['slate', 'pine', 'honey', 'brick', 'plum'];
const TURNS: Turn[] = ['CLIENT', 'IT', 'THIRD_PARTY', 'NOBODY'];
const STAGES = ['ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED', 'LOST'] as const;
const SPANS = [0, 59, 900, 8100, 86_400, 189_000, 1_209_600];
const AGO = [30, 3600, 86_400, 5 * 86_400, 60 * 86_400, 800 * 86_400];

function Tags() {
  return (
    <Room name="Tags and marks">
      <Sample name="Tones"><div className="gallery-row">{TONES.map((tone) => <span key={tone} className="tag" data-tone={tone}>{tone}</span>)}</div></Sample>
      <Sample name="Stages of a device"><div className="gallery-row">{STAGES.map((stage) => <StageTag key={stage} stage={stage} />)}</div></Sample>
      <Sample name="The life of a device, in use"><LifeLine stage="IN_USE" used /></Sample>
      <Sample name="The life of a device, lost"><LifeLine stage="LOST" used /></Sample>
      <Sample name="Whose turn, for the client"><div className="gallery-row">{TURNS.map((turn) => <TurnTag key={turn} turn={turn} side="client" />)}</div></Sample>
      <Sample name="Whose turn, for the team"><div className="gallery-row">{TURNS.map((turn) => <TurnTag key={turn} turn={turn} side="team" />)}</div></Sample>
      <Sample name="States of a ticket">
        <div className="gallery-row">{(['NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED'] as const).map((state) => <StateTag key={state} state={state} />)}</div>
      </Sample>
      <Sample name="Priorities">
        <div className="gallery-row">
          {(['P1', 'P2', 'P3', 'P4'] as const).map((priority) => <PriorityTag key={priority} priority={priority} />)}
          <PriorityTag priority="P1" short /><PriorityTag priority="P3" short />
        </div>
      </Sample>
      <Sample name="Marks of the turn"><div className="gallery-row">{TURNS.map((turn) => <Mark key={turn} turn={turn} size={26} />)}<Logo size={30} /></div></Sample>
      <Sample name="Faces"><div className="gallery-row"><Face name="Łucja Żółć" team={false} /><Face name="Tomasz Wrona" team /><Face name="Ola" team={false} /></div></Sample>
    </Room>
  );
}

function Said() {
  const { money, duration, number, percent, day, month, dateTime } = useI18n();
  const now = Date.now();
  return (
    <Room name="Facts, times and numbers">
      <Sample name="Facts; what nobody knows is left out">
        <div className="card">
          <Facts of={[['Numer seryjny', 'PF3K9A7X'], ['Cena', money(549_900, 'PLN')], ['Gwarancja', <Warranty key="w" until="2031-05-04" />], ['Poprzednia', <Warranty key="p" until="2021-05-04" />], ['Dostawca', null]]} />
        </div>
      </Sample>
      <Sample name="Times">
        <div className="gallery-row">{AGO.map((seconds) => <When key={seconds} at={new Date(now - seconds * 1000).toISOString()} />)}</div>
        <p>{dateTime('2026-03-29T01:30:00Z')} · {day('2026-03-29')} · {month('2026-03-01')} · <When exact at="2026-11-20T09:00:00Z" /></p>
      </Sample>
      <Sample name="Durations"><div className="gallery-row">{SPANS.map((seconds) => <span key={seconds} className="tag">{duration(seconds)}</span>)}</div></Sample>
      <Sample name="Money and numbers"><p className="figures">{money(2_748_000, 'PLN')} · {money(-12_050, 'EUR')} · {money(500, 'JPY')} · {number(1_234_567.89)} · {percent(0.345)}</p></Sample>
    </Room>
  );
}

/** Everything that is only words: tags, marks, facts, times, money. */
export function Words() {
  return <><Tags /><Said /></>;
}
