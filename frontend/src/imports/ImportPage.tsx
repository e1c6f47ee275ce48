import './imports.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { When } from '../kit/When';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { ImportUndo } from './commands';
import { ImportStateTag } from './labels';
import { countsOf, reportOf } from './report';
import { Likenesses } from './Likenesses';
import { Report } from './Report';
import { useCompany, useSummary } from './Summary';

const ImportQuery = graphql(`
  query Import($id: ID!) {
    import(id: $id) {
      id
      version
      kind
      state
      fileName
      createdAt
      counts
      report
      client { id name }
      person { id name }
      viewerCan { undo }
    }
  }
`);
type Import = NonNullable<ResultOf<typeof ImportQuery>['import']>;

function Undo({ of }: { of: Import }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [opened, open] = useState(false);
  const { command, fetching, refusals, forgive } = useCommand(ImportUndo);
  const close = () => {
    open(false);
    forgive();
  };
  const send = async () => {
    if (!(await command({ imported: of.id, expectedVersion: of.version }))) return;
    close();
    tell(t('imports.undone'));
  };
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>{t('imports.undo')}</Button>
      <Ask title={t('imports.undo.title')} submit={t('imports.undo')} final {...{ opened, close, send, refusals }} busy={fetching}>
        <ul className="import-undo">
          <li>{t('imports.undo.new')}</li>
          <li>{t('imports.undo.changed')}</li>
          <li>{t('imports.undo.models')}</li>
          <li>{t('imports.undo.touched')}</li>
        </ul>
      </Ask>
    </>
  );
}

function Known({ of }: { of: Import }) {
  const { t } = useI18n();
  const counts = countsOf(of.counts);
  const company = useCompany()(counts);
  return (
    <Card title={useSummary()(counts)} className="import-known">
      {company && <p>{company}</p>}
      <Facts
        of={[
          [t('ticket.client'), of.client?.name],
          [t('imports.kind'), t(`imports.kind.${of.kind}`)],
          [t('imports.by'), of.person?.name ?? t('imports.byNobody')],
          [t('imports.at'), <When key="at" at={of.createdAt} exact />],
        ]}
      />
    </Card>
  );
}

const route = getRouteApi('/app/imports/$id');

/** One import: what the file brought, and the way to take it back. */
export default function ImportPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: ImportQuery, variables: { id } });
  const imported = data?.import;
  useTitle(imported?.fileName);
  const back = <Link to="/app/imports" className="back"><IconBack size={16} aria-hidden="true" />{t('imports')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !imported) return <Missing back={back} />;
  if (!imported) return <div className="page stack" aria-busy="true">{back}<CardSkeleton lines={4} /><CardSkeleton lines={8} /></div>;
  const applied = imported.state === 'APPLIED';
  const devices = applied && imported.kind === 'DEVICES';
  return (
    <div className="page">
      {back}
      <div className="page-head">
        <div className="import-title"><Title order={1}>{imported.fileName}</Title><ImportStateTag state={imported.state} /></div>
        <div className="import-actions">
          {devices && imported.client && <LinkButton to="/app/devices" search={isStaff(viewer) ? { client: [imported.client.id] } : {}} variant="default">{t('imports.devices')}</LinkButton>}
          {applied && imported.viewerCan.undo && <Undo of={imported} />}
        </div>
      </div>
      <div className="stack">
        <Known of={imported} />
        {applied && isStaff(viewer) && <Likenesses />}
        <Report report={reportOf(imported.report)} counts={countsOf(imported.counts)} kind={imported.kind} fileName={imported.fileName} client={devices ? imported.client?.id : undefined} />
      </div>
    </div>
  );
}
