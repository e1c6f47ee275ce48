import { ActionIcon } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useQuery, type CombinedError, type TypedDocumentNode } from 'urql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconDownload } from '../kit/icons';
import { Failure } from '../kit/says';
import { download } from './csv';
import { About } from './figures';

/** Whose tickets a report is about, and in which time. */
export type Asked = { client: string | null; from: string; to: string };
type Props<Data, Part, Of extends Asked> = {
  title: string;
  says: string;
  asked: Of;
  query: TypedDocumentNode<Data, Of>;
  /** Where in the answer it is; null where the viewer sees nothing of it. */
  of: (data: Data) => Part | null | undefined;
  /** The same as a table, for a file. */
  rows: (part: Part) => string[][];
  wide?: boolean;
  children: (part: Part) => ReactNode;
};

/** In how many seconds it may be asked again; null unless it was too much at once. */
const patience = (error: CombinedError | undefined) => {
  const refused = error?.graphQLErrors.find(({ extensions }) => extensions?.code === 'THROTTLED');
  return refused ? Number(refused.extensions.retryAfter) : null;
};

/** One part of the report, which is asked for by itself: the others do not wait for it. */
export function Section<Data, Part, Of extends Asked>({ title, says, asked, query, of, rows, wide, children }: Props<Data, Part, Of>) {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query, variables: asked });
  const part = data && of(data);
  const wait = patience(error);
  useEffect(() => {
    if (wait === null) return;
    const again = setTimeout(() => read({ requestPolicy: 'network-only' }), wait * 1000);
    return () => clearTimeout(again);
  }, [wait, error, read]);
  const place = `report-section${wide ? ' report-wide' : ''}`;
  if (error && !data && wait === null) return <div className={place}><Card title={title}><Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></Card></div>;
  if (!data) return <div className={place} aria-busy="true"><CardSkeleton lines={8} /></div>;
  if (!part) return null;
  const words = t('reports.download', { title });
  return (
    <Card title={title} className={place}>
      <ActionIcon className="report-download screen-only" variant="subtle" color="gray" title={words} aria-label={words} onClick={() => download(title, rows(part))}>
        <IconDownload size={18} aria-hidden="true" />
      </ActionIcon>
      <p className="soft small report-says">{says}</p>
      <About value={title}>{children(part)}</About>
    </Card>
  );
}
