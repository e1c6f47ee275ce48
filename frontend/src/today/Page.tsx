import { Skeleton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { CardSkeleton } from '../kit/Card';
import { Failure } from '../kit/says';
import { useLive } from '../live/Live';
import type { useVisit } from './visit';

/** What every kind of day is told: who looks, and what they had seen before. */
export type Props = { me: string; visit: ReturnType<typeof useVisit> };

type Read<Data> = {
  result: UseQueryState<Data>;
  read: UseQueryExecute;
  visit: Props['visit'];
  /** The place of the latest event that is shown. */
  latest?: (data: Data) => string | null;
  children: (data: Data) => ReactNode;
};

function Waiting() {
  return (
    <div aria-busy="true">
      <div className="page-head today-head"><div><Skeleton h={14} w={180} mb={10} /><Skeleton h={30} w="min(420px, 80vw)" /></div></div>
      <div className="today">
        <div className="stack"><CardSkeleton lines={6} /><CardSkeleton lines={5} /></div>
        <div className="stack"><CardSkeleton lines={3} /><CardSkeleton lines={4} /></div>
      </div>
    </div>
  );
}

/** A day as it loads, fails and stays up to date; what is shown counts as seen. */
export function Page<Data>({ result: { data, error }, read, visit, latest, children }: Read<Data>) {
  useLive(null, read);
  const { note, forget } = visit;
  const unknown = error?.graphQLErrors.some(({ extensions }) => extensions?.reason === 'INVALID_CURSOR');
  useEffect(() => {
    if (data) note(latest?.(data) ?? null);
  }, [data, note, latest]);
  useEffect(() => {
    if (unknown) forget();
  }, [unknown, forget]);
  return (
    <div className="page">
      {data ? children(data) : error && !unknown ? <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /> : <Waiting />}
    </div>
  );
}
