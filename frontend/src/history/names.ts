import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { ticketKey } from '../tickets/labels';
import { nameless, type Named, type Names } from './fields';

const NamesQuery = graphql(`
  query Names($people: [ID!], $models: [ID!], $organisations: [ID!], $teams: [ID!], $tickets: [ID!]) {
    people(first: 100, filter: { id: { in: $people } }) { nodes { id name } }
    deviceModels(first: 100, filter: { id: { in: $models } }) { nodes { id manufacturer name } }
    organisations(first: 100, filter: { id: { in: $organisations } }) { nodes { id name } }
    teams(first: 100, filter: { id: { in: $teams } }) { nodes { id name } }
    tickets(first: 100, filter: { id: { in: $tickets } }) { nodes { id number client { id code } } }
  }
`);
const AT_MOST = 100;

const once = (ids: string[]) => [...new Set(ids)].sort().slice(0, AT_MOST);

/** Changes hold ids of people, models, organisations, teams and tickets; this reads their names, as far as the viewer may know them. */
export function useNames(changes: unknown[]): Names {
  const of = (kind: Named) => once(changes.flatMap((one) => nameless(one, kind)));
  const variables = { people: of('person'), models: of('model'), organisations: of('organisation'), teams: of('team'), tickets: of('ticket') };
  const [{ data }] = useQuery({ query: NamesQuery, variables, pause: !Object.values(variables).flat().length });
  const named = [
    ...(data?.people.nodes ?? []),
    ...(data?.organisations.nodes ?? []),
    ...(data?.teams.nodes ?? []),
    ...(data?.tickets.nodes ?? []).map((one) => ({ id: one.id, name: ticketKey(one) })),
    ...(data?.deviceModels.nodes ?? []).map(({ id, manufacturer, name }) => ({ id, name: `${manufacturer} ${name}` })),
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id.slice('per_'.length), name]));
}
