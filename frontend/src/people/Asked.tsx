import type { FragmentOf } from '../graphql';
import { graphql, readFragment } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { TicketLine, TicketLineFragment } from '../tickets/TicketLine';

const SomeFragment = graphql(`
  fragment SomeTickets on TicketConnection { totalCount nodes { id ...TicketLine } }
`, [TicketLineFragment]);
export const AskedFragment = graphql(`
  fragment PersonAsked on Person {
    id
    asks: requestedTickets(first: 10, filter: { turn: { ne: NOBODY } }) { ...SomeTickets }
    asked: requestedTickets(first: 5, filter: { turn: { eq: NOBODY } }) { ...SomeTickets }
  }
`, [SomeFragment]);
export const WorksFragment = graphql(`
  fragment PersonWorks on Person {
    id
    works: assignedTickets(first: 10, filter: { turn: { ne: NOBODY } }) { ...SomeTickets }
    worked: assignedTickets(first: 5, filter: { turn: { eq: NOBODY } }) { ...SomeTickets }
  }
`, [SomeFragment]);

type Some = FragmentOf<typeof SomeFragment>;
type Side = 'client' | 'team';
const countOf = (data: Some) => readFragment(SomeFragment, data).totalCount;

function Lines({ data, side }: { data: Some; side: Side }) {
  const { n } = useI18n();
  const { nodes, totalCount } = readFragment(SomeFragment, data);
  const more = totalCount - nodes.length;
  return (
    <>
      <ul className="plain narrow-list">{nodes.map((one) => <TicketLine key={one.id} data={one} side={side} />)}</ul>
      {more > 0 && <p className="soft small">{n('tickets.moreOf', more)}</p>}
    </>
  );
}

/** Tickets that are open, and behind them those that are over. */
function Tickets({ title, none, open, over, side }: { title: string; none: string; open: Some; over: Some; side: Side }) {
  const { n } = useI18n();
  return (
    <Card title={title}>
      {countOf(open) ? <Lines data={open} side={side} /> : <p className="soft">{none}</p>}
      {countOf(over) > 0 && (
        <details className="before">
          <summary>{n('person.tickets.over', countOf(over))}</summary>
          <Lines data={over} side={side} />
        </details>
      )}
    </Card>
  );
}

/** What a person asked for. */
export function Asked({ data, side, own, known }: { data: FragmentOf<typeof AskedFragment>; side: Side; own: boolean; known: boolean }) {
  const { t } = useI18n();
  const { asks, asked } = readFragment(AskedFragment, data);
  if (!known && !countOf(asks) && !countOf(asked)) return null;
  return <Tickets title={t(own ? 'person.asked.own' : 'person.asked')} none={t('person.asked.none')} open={asks} over={asked} side={side} />;
}

/** What one of the IT team is on, as far as the viewer sees. */
export function Works({ data, side }: { data: FragmentOf<typeof WorksFragment>; side: Side }) {
  const { t } = useI18n();
  const { works, worked } = readFragment(WorksFragment, data);
  return <Tickets title={t('person.works')} none={t('person.works.none')} open={works} over={worked} side={side} />;
}
