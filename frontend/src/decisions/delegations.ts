import { graphql, type ResultOf } from '../graphql';

export const DelegationsQuery = graphql(`
  query Delegations {
    viewer {
      id
      approvals(first: 20, filter: { state: { eq: WAITING } }) { totalCount nodes { id decision { id question } } }
      delegations(first: 50) { nodes { id fromAt untilAt beganAt endedAt delegate { id name } } }
      standsIn(first: 50) { nodes { id fromAt untilAt beganAt endedAt person { id name } } }
    }
  }
`);
export const DelegationCreate = graphql(`
  mutation DelegationCreate($input: DelegationCreateInput!) {
    done: delegationCreate(input: $input) { delegation { id } userErrors { path message } }
  }
`);
export const DelegationEnd = graphql(`
  mutation DelegationEnd($input: DelegationEndInput!) {
    done: delegationEnd(input: $input) { delegation { id endedAt } userErrors { path message } }
  }
`);

type Own = NonNullable<ResultOf<typeof DelegationsQuery>['viewer']>;
export type Waiting = Own['approvals'];
type Period = Omit<Own['delegations']['nodes'][number], 'delegate'>;
/** A time in which somebody stands in: for the viewer, or the viewer for them. */
export type StandIn = Period & { mine: boolean; name: string };

/** Whether it goes on, is to come, or is over. */
export const stageOf = ({ beganAt, endedAt }: Pick<Period, 'beganAt' | 'endedAt'>) => (endedAt ? 'over' : beganAt ? 'now' : 'coming');

/** Every such time: what goes on first, then what comes, the nearest first, then what is over, the latest first. */
export function inOrder({ delegations, standsIn }: Pick<Own, 'delegations' | 'standsIn'>): StandIn[] {
  const all = [
    ...delegations.nodes.map(({ delegate, ...one }) => ({ ...one, mine: true, name: delegate?.name ?? '' })),
    ...standsIn.nodes.map(({ person, ...one }) => ({ ...one, mine: false, name: person?.name ?? '' })),
  ];
  const stages = ['now', 'coming', 'over'];
  const late = (one: StandIn) => (stageOf(one) === 'over' ? -1 : 1) * Date.parse(one.fromAt);
  return all.sort((one, other) => stages.indexOf(stageOf(one)) - stages.indexOf(stageOf(other)) || late(one) - late(other));
}

/** The first moment of that day here; now where no day is said, or it is today. */
export const beginning = (day: string, now: number) => (day && Date.parse(`${day}T00:00:00`) > now ? new Date(`${day}T00:00:00`).toISOString() : null);
