import { createContext, use, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { DensityProvider } from '../kit/density';
import { forgetOwn, Owner } from '../kit/own';
import { Failure } from '../kit/says';
import { logOut } from './door';
import { useOwnLanguage } from './language';
import { isStaff } from './membership';
import { SignInAgain } from './SignInAgain';
import { ViewerQuery, type Viewer } from './viewer';
import type { Visit } from './visit';

const Context = createContext<{ viewer: Viewer; leave: () => Promise<boolean> } | null>(null);

/** The person who is signed in, and the way out, which is shut only while the server cannot be reached. */
export function useSession() {
  const session = use(Context);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

type Props = { visit: Visit; gate: ReactNode; leave: () => void; children: ReactNode };

/** Shows the gate to strangers, and everything else to those who are known; the address stays as it was. */
export function Session({ visit, gate, leave, children }: Props) {
  const [{ data, fetching, error }, read] = useQuery({ query: ViewerQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const viewer = data?.viewer;
  useOwnLanguage(viewer);
  if (error && !data) return <main className="page"><Failure error={error} retry={again} /></main>;
  if (!data) return fetching ? <main className="page" aria-busy="true" /> : null;
  if (!viewer) return gate;
  visit.belongsTo(viewer.id); // before anything below asks its first question
  const goAway = async () => {
    if (!(await logOut())) return false;
    forgetOwn(viewer.id);
    leave();
    return true;
  };
  return (
    <Context value={{ viewer, leave: goAway }}>
      <Owner value={viewer.id}>
        <DensityProvider usual={isStaff(viewer) ? 'compact' : 'comfortable'}>{children}</DensityProvider>
        <SignInAgain visit={visit} />
      </Owner>
    </Context>
  );
}
