import { useQuery } from 'urql';
import { graphql } from '../graphql';

const InUseQuery = graphql(`
  query SystemsInUse($client: ID!) {
    organisation(id: $client) { id systems(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id name } } }
  }
`);

/** Systems that an organisation uses now, to choose from. */
export function useSystemsOf(client: string): [string, string][] {
  const [{ data }] = useQuery({ query: InUseQuery, variables: { client } });
  return data?.organisation?.systems.nodes.map(({ id, name }): [string, string] => [id, name]) ?? [];
}
