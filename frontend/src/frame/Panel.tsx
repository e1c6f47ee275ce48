import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useReducer } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../client';
import { Notices } from '../kit/notices';
import { onConnection } from '../live/connection';
import { LiveChanges } from '../live/Live';
import { mend } from '../live/mending';
import { Session } from '../session/Session';
import { makeVisit } from '../session/visit';
import { Shell } from './Shell';

const LogIn = lazy(() => import('../session/LogIn'));

/** Everything behind the gate. A new person gets a new client, so that nothing of the one before is left in its cache. */
export function Panel() {
  const router = useRouter();
  const [count, next] = useReducer((before: number) => before + 1, 0);
  const visit = useMemo(makeVisit, [count]);
  const client = useMemo(() => makeClient(visit), [visit]);
  useEffect(() => onConnection((now) => now === 'ok' && mend(client)), [client]);
  const leave = () => {
    next();
    void router.navigate({ to: '/app/tickets' });
  };
  return (
    <Provider value={client} key={count}>
      <Suspense fallback={null}>
        <Session visit={visit} gate={<LogIn signedIn={next} />} leave={leave}>
          <LiveChanges visit={visit} anew={next}>
            <Notices><Shell /></Notices>
          </LiveChanges>
        </Session>
      </Suspense>
    </Provider>
  );
}
