import './imports.css';
import { Loader, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Empty, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { DeviceImport } from './commands';
import { DropFile } from './DropFile';
import { Plan } from './Plan';

const ClientsQuery = graphql(`
  query ImportClients {
    organisations(first: 100, filter: { kind: { in: [CLIENT, ENTERPRISE] } }) { nodes { id name viewerCan { importDevice } } }
  }
`);
const route = getRouteApi('/app/imports/new');

/** Organisations whose devices the viewer may take in. */
function useClients() {
  const [{ data }] = useQuery({ query: ClientsQuery });
  return (data?.organisations.nodes ?? []).filter(({ viewerCan }) => viewerCan.importDevice);
}

/** Shows what a sent file would do, by itself, as soon as it is known whose it is. */
function useDryRun() {
  const { client, upload, plan } = route.useSearch();
  const go = route.useNavigate();
  const asked = useRef('');
  const { command, fetching, refusals } = useCommand(DeviceImport);
  useEffect(() => {
    if (!client || !upload || plan || asked.current === `${client} ${upload}`) return;
    asked.current = `${client} ${upload}`;
    void command({ client, upload, dryRun: true }).then((shown) => {
      const id = shown?.done.import?.id;
      if (id) void go({ search: { client, upload, plan: id }, replace: true });
    });
  });
  return { fetching, refusals };
}

function Steps() {
  const { t } = useI18n();
  const { client, upload, plan } = route.useSearch();
  const go = route.useNavigate();
  const clients = useClients();
  const { fetching, refusals } = useDryRun();
  const chosen = clients.find(({ id }) => id === client)?.name;
  return (
    <>
      <section className="card import-what" aria-label={t('imports.what')}>
        <div className="import-whose" data-sent={!!upload || undefined}>
          <Choice
            label={t('imports.client')} value={client ?? ''} choose={(next) => void go({ search: { client: next || undefined, upload }, replace: true })}
            of={[['', t('imports.client.choose')], ...clients.map((one): [string, string] => [one.id, one.name])]}
          />
          <DropFile again={!!upload} sent={(next) => void go({ search: { client, upload: next }, replace: true })} />
        </div>
        <div role="status">
          {upload && !client && t('imports.client.missing')}
          {fetching && <p className="checking"><Loader size="xs" aria-hidden="true" />{t('imports.checking')}</p>}
        </div>
        {!plan && !fetching && <Refused messages={refusals} />}
      </section>
      {client && upload && plan && chosen && <Plan key={plan} client={client} clientName={chosen} upload={upload} plan={plan} />}
    </>
  );
}

/** Take a register in: choose a file, see what it would do, and only then let it happen. */
export default function NewImportPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  useTitle(t('imports.new'));
  return (
    <div className="page">
      <Link to="/app/imports" className="back"><IconBack size={16} aria-hidden="true" />{t('imports')}</Link>
      <div className="page-head"><Title order={1}>{t('imports.new')}</Title></div>
      {may(viewer, 'EXECUTE') ? <div className="stack"><Steps /></div> : <div className="card"><Empty title={t('imports.denied')} hint={t('imports.denied.hint')} /></div>}
    </div>
  );
}
