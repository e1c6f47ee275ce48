import './promises.css';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../graphql';
import { Card } from '../../kit/Card';
import { Facts } from '../../kit/Facts';
import { useI18n } from '../../kit/i18n';
import { StackedBar } from '../../kit/charts/StackedBar';
import { label, secondsWith, standing } from './clocks';
import { worked, type Hours } from './hours';

export const PromisesFragment = graphql(`
  fragment Promises on Ticket {
    id
    pendingParty
    requester { id }
    clocks(first: 4) {
      nodes {
        id
        metric
        priority
        state
        minutes
        sinceAt
        usedMs
        dueAt
        warnedAt
        breachedAt
        stoppedAt
        policy { id name number pauses calendar { id name } }
      }
    }
    turns(first: 100) { nodes { id turn fromAt toAt } }
  }
`);
type Promised = ResultOf<typeof PromisesFragment>;
type Clock = Promised['clocks']['nodes'][number];
type Policy = NonNullable<Clock['policy']>;
type Side = 'client' | 'team';

const HoursQuery = graphql(`
  query Hours($calendar: ID!, $from: Date!) {
    calendar(id: $calendar) {
      id
      zone
      week
      closures(first: 60, filter: { endedAt: { isNull: true }, toOn: { gte: $from } }) { nodes { id fromOn toOn } }
    }
  }
`);

/** Working seconds that are used; null until it is known by which hours they go. */
function useUsed({ sinceAt, usedMs, policy }: Clock): number | null {
  const from = sinceAt?.slice(0, 10) ?? '';
  const [{ data }] = useQuery({ query: HoursQuery, variables: { calendar: policy?.calendar?.id ?? '', from }, pause: !sinceAt || !policy?.calendar });
  if (!sinceAt) return usedMs / 1000;
  const calendar = data?.calendar;
  if (!calendar) return null;
  const hours: Hours = { zone: calendar.zone, week: calendar.week as string[], closed: calendar.closures.nodes };
  return (usedMs + worked(hours, Date.parse(sinceAt), Date.now())) / 1000;
}

function Used({ clock }: { clock: Clock }) {
  const { t, workTime } = useI18n();
  const used = useUsed(clock);
  const of = clock.minutes * 60;
  const words = used === null ? t('promise.of', { of: workTime(of) }) : t('promise.used', { used: workTime(used), of: workTime(of) });
  return (
    <>
      <progress className="promise-bar" data-tone={label(clock).tone} max={of} value={Math.min(used ?? 0, of)} aria-label={words} />
      <p className="soft small figures">{words}</p>
    </>
  );
}

/** Whom we wait for while the time stands. */
function useWaiting({ pendingParty, requester }: Promised, side: Side, viewer: string) {
  const { t } = useI18n();
  if (!pendingParty) return t('promise.stands');
  if (pendingParty !== 'CLIENT') return t(`promise.stands.${pendingParty}`);
  return t(side === 'team' ? 'promise.stands.CLIENT.team' : requester?.id === viewer ? 'promise.stands.CLIENT.me' : 'promise.stands.CLIENT.client');
}

function ClockLine({ clock, side, waiting }: { clock: Clock; side: Side; waiting: string }) {
  const { t, dateTime } = useI18n();
  const stands = standing(clock);
  const { word, tone } = label(clock);
  const at = stands === 'MET' || stands === 'LATE_DONE' ? clock.stoppedAt : stands === 'LATE' ? (clock.breachedAt ?? clock.dueAt) : clock.dueAt;
  const said = stands === 'PAUSED' ? waiting : t(`promise.${clock.metric}.${stands}.${side}`, { at: at ? dateTime(at) : '' });
  return (
    <li className="promise">
      <h3>{t(`promise.${clock.metric}`)} <span className="tag" data-tone={tone}>{t(`promise.state.${word}`)}</span></h3>
      <p>{said}</p>
      {stands !== 'CANCELLED' && <Used clock={clock} />}
    </li>
  );
}

/** Where the promised times come from. */
function Why({ policy, clocks }: { policy: Policy; clocks: readonly Clock[] }) {
  const { t, workTime } = useI18n();
  const priority = clocks.at(-1)!.priority;
  const parties = (policy.pauses as ('CLIENT' | 'VENDOR' | 'PROVIDER_SCHEDULED')[]).map((party) => t(`promise.pause.${party}`));
  return (
    <details className="why">
      <summary>{t('promise.why')}</summary>
      <Facts
        of={[
          [t('promise.policy'), t('promise.version', { name: policy.name, number: policy.number })],
          [t('ticket.priority'), t(`priority.${priority}`)],
          ...clocks.map(({ metric, minutes }): [string, string] => [t(`promise.${metric}`), workTime(minutes * 60)]),
          [t('promise.calendar'), policy.calendar?.name],
          [t('promise.pauses'), parties.join(', ')],
        ]}
      />
    </details>
  );
}

const TONES = { IT: 'pine', CLIENT: 'honey', THIRD_PARTY: 'slate' } as const;

function Courts({ turns }: { turns: Promised['turns']['nodes'] }) {
  const { t, duration } = useI18n();
  const seconds = secondsWith(turns, Date.now());
  const shares = (['IT', 'CLIENT', 'THIRD_PARTY'] as const).filter((one) => seconds[one] > 0);
  if (!shares.length) return null;
  return (
    <div className="courts">
      <StackedBar
        title={t('court.title')} says={t('court.says')} height={20} format={duration}
        shares={shares.map((one) => ({ name: t(`court.${one}`), value: seconds[one], tone: TONES[one] }))}
      />
    </div>
  );
}

/** What was promised and how it stands, in words; where it comes from; and for how long it was whose move. */
export function Promises({ data, side, viewer }: { data: FragmentOf<typeof PromisesFragment>; side: Side; viewer: string }) {
  const { t } = useI18n();
  const ticket = readFragment(PromisesFragment, data);
  const waiting = useWaiting(ticket, side, viewer);
  const clocks = [...ticket.clocks.nodes].sort((one, other) => (one.metric < other.metric ? 1 : -1));
  const policy = clocks[0]?.policy;
  if (!clocks.length && !ticket.turns.nodes.length) return null;
  return (
    <Card title={t('promise.title')}>
      {clocks.length > 0 && <ul className="plain promises">{clocks.map((clock) => <ClockLine key={clock.id} {...{ clock, side, waiting }} />)}</ul>}
      {!clocks.length && <p className="soft small">{t('promise.none')}</p>}
      {policy && <Why policy={policy} clocks={clocks} />}
      <Courts turns={ticket.turns.nodes} />
    </Card>
  );
}
