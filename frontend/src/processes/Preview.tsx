import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import { Refused } from '../kit/says';
import { useSide } from './labels';
import { useBoth } from './outline';

const PreviewQuery = graphql(`
  query StartPreview($client: ID!, $start: Start!) {
    processPreview(client: $client, start: $start) {
      late
      tasks { step side titlePl titleEn ownerName state dueAt late }
      userErrors { path message }
    }
  }
`);

/** What is asked about, as text: the same text is asked about once. */
export type Planned = string;

/** What would come of a start, and of which one that was told last. */
export function usePreview(planned: Planned) {
  const [{ data, fetching, operation }] = useQuery({ query: PreviewQuery, variables: JSON.parse(planned) as VariablesOf<typeof PreviewQuery>, requestPolicy: 'network-only' });
  return { preview: data?.processPreview, fetching, of: operation?.variables.start };
}
type Seen = Pick<ReturnType<typeof usePreview>, 'preview' | 'fetching'>;

/** Who would do what by when, and what is late already. */
export function Preview({ preview, fetching }: Seen) {
  const { t, n, date } = useI18n();
  const { titled } = useBoth();
  const side = useSide();
  const [out, tasks] = [preview?.tasks.filter(({ state }) => state === 'SKIPPED') ?? [], preview?.tasks.filter(({ state }) => state !== 'SKIPPED') ?? []];
  const nobody = preview?.userErrors.filter(({ path }) => path.includes('scenario')).map(({ message }) => message) ?? [];
  return (
    <Card title={t('start.preview')} className="start-steps">
      <div aria-live="polite" aria-busy={fetching || undefined}>
        {preview && preview.late > 0 && <p className="start-late">{n('start.late', preview.late)}</p>}
        <Refused messages={nobody} />
        {!tasks.length && <p className="soft small">{t('start.preview.none')}</p>}
      </div>
      <ol className="plain narrow-list">
        {tasks.map((one) => (
          <li key={one.step}>
            <Mark turn={one.side === 'CLIENT' ? 'CLIENT' : 'IT'} size={14} />
            <div>
              <p>{titled(one)}</p>
              <p className="soft small">{[side(one.side), one.ownerName].filter(Boolean).join(' · ')}{one.dueAt && <> · <span className={one.late ? 'task-late nowrap' : 'nowrap'}>{t(one.late ? 'start.already' : 'processes.due', { on: date(one.dueAt) })}</span></>}</p>
            </div>
          </li>
        ))}
      </ol>
      {out.length > 0 && <p className="soft small">{t('start.out', { tasks: out.map(titled).join(', ') })}</p>}
    </Card>
  );
}
