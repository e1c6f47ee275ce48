import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Failure, Refused } from '../kit/says';
import { SheetImport } from './commands';
import { countOf, countsOf, isReadable, reportOf, rowsIn, type Counts, type Report as Kept } from './report';
import { Report } from './Report';
import { chosen, saidOf } from './search';
import { useCompany, useSummary } from './Summary';

const PlanQuery = graphql(`
  query ImportPlan($id: ID!) {
    import(id: $id) { id kind fileName counts report }
  }
`);
const route = getRouteApi('/app/imports/new');
type Where = { client: string; clientName: string; upload: string };

/** What may be done with the file now, and what that means. */
function Decision({ client, clientName, upload, counts, report }: Where & { counts: Counts; report: Kept }) {
  const { t, n } = useI18n();
  const { tell } = useNotices();
  const go = useNavigate();
  const said = saidOf(route.useSearch());
  const { command, fetching, refusals } = useCommand(SheetImport);
  const good = countOf(counts, 'CREATE') + countOf(counts, 'CHANGE');
  const refused = countOf(counts, 'REFUSE');
  const take = async () => {
    const taken = await command({ client, upload, ...said, skipRefused: refused + report.headers.length > 0 });
    if (!taken?.done.import) return;
    tell(t('imports.taken'));
    void go({ to: '/app/imports/$id', params: { id: taken.done.import.id }, replace: true });
  };
  if (!isReadable(report)) return <p>{t('imports.unreadable')}</p>;
  if (!good) return <p>{t(refused ? 'imports.onlyRefused' : 'imports.nothingNew')}</p>;
  return (
    <>
      <p className="soft">{refused ? n('imports.withoutRefused', refused) : t('imports.allOrNothing')}</p>
      <Refused messages={refusals} />
      <div className="decision">
        <Button loading={fetching} onClick={take}>{t(refused ? 'imports.takeGood' : 'imports.take', { client: clientName })}</Button>
        {fetching && <p role="status" className="soft small">{n('imports.taking', good)}</p>}
      </div>
    </>
  );
}

/** What columns are taken for, said anew: the file is checked again. */
function useChoosing() {
  const go = route.useNavigate();
  return {
    choose: (header: string, field: string) => void go({ search: ({ plan: _, columns, ...before }) => ({ ...before, columns: chosen(columns, header, field) }), replace: true }),
    forget: () => void go({ search: ({ plan: _, columns: __, ...before }) => ({ ...before, forget: 'yes' }), replace: true }),
  };
}

/** The report of a dry run, and the way on. */
export function Plan({ plan, ...where }: Where & { plan: string }) {
  const { t } = useI18n();
  const summary = useSummary();
  const company = useCompany();
  const choosing = useChoosing();
  const [{ data, error }, read] = useQuery({ query: PlanQuery, variables: { id: plan } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton lines={6} />;
  if (!data.import) return null;
  const { fileName, kind } = data.import;
  const [counts, report] = [countsOf(data.import.counts), reportOf(data.import.report)];
  return (
    <>
      <Card title={fileName}>
        <p className="soft">{t('imports.tells', { what: t(`imports.kind.${kind}`) })}</p>
        {rowsIn(counts) > 0 && <p className="import-sentence" role="status">{summary(counts)}</p>}
        {company(counts) && <p>{company(counts)}</p>}
        <Decision {...where} counts={counts} report={report} />
      </Card>
      <Report report={report} counts={counts} kind={kind} fileName={fileName} choosing={choosing} />
    </>
  );
}
