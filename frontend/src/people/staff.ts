import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';

const StaffQuery = graphql(`
  query Staff {
    people(first: 100, filter: { client: { kind: { eq: ENTERPRISE } }, state: { ne: LEFT } }, orderBy: { field: NAME, direction: ASC }) { nodes { id name } }
  }
`);
const NONE: { id: string; name: string }[] = [];

/** Who works in the IT team; clients are not told. */
export function useStaff() {
  const { viewer } = useSession();
  const [{ data }] = useQuery({ query: StaffQuery, pause: !isStaff(viewer) });
  return data?.people.nodes ?? NONE;
}
