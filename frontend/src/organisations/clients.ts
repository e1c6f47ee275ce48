import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';

const ClientsQuery = graphql(`
  query Clients {
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id name } }
  }
`);
const NONE: { id: string; name: string }[] = [];

/** The clients that the viewer works for; nobody outside the team has any. */
export function useClients() {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: ClientsQuery, pause: !isStaff(viewer) });
  return data?.organisations.nodes ?? NONE;
}
