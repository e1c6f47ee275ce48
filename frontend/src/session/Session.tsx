import { createContext, use, useEffect, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useI18n } from '../kit/i18n';
import { Failure } from '../kit/says';
import { ViewerQuery, type Viewer } from './viewer';

const Context = createContext<{ viewer: Viewer; leave: () => Promise<void> } | null>(null);

/** The person who is signed in, and the way out. */
export function useSession() {
  const session = use(Context);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

type Props = { gate: ReactNode; leave: () => Promise<void>; children: ReactNode };

/** Shows the gate to strangers, and everything else to those who are known; the address stays as it was. */
export function Session({ gate, leave, children }: Props) {
  const { suggest } = useI18n();
  const [{ data, fetching, error }, read] = useQuery({ query: ViewerQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const spoken = data?.viewer?.language;
  useEffect(() => {
    if (spoken) suggest(spoken === 'PL' ? 'pl' : 'en');
  }, [spoken, suggest]);
  if (error && !data) return <main className="page"><Failure error={error} retry={again} /></main>;
  if (!data) return fetching ? <main className="page" aria-busy="true" /> : null;
  if (!data.viewer) return gate;
  return <Context value={{ viewer: data.viewer, leave }}>{children}</Context>;
}
