import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';

const TeamsQuery = graphql(`
  query Teams {
    teams(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id name } }
  }
`);
const NONE: { id: string; name: string }[] = [];

/** The teams to which work can be given; clients give none. */
export function useTeams() {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: TeamsQuery, pause: !isStaff(viewer) });
  return data?.teams.nodes ?? NONE;
}
