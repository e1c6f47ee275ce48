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
import { SheetImport } from './commands';
import { DropFile } from './DropFile';
import { Plan } from './Plan';
import { KINDS, saidOf, type Kind } from './search';

const ClientsQuery = graphql(`
  query ImportClients {
    organisations(first: 100, filter: { kind: { in: [CLIENT, ENTERPRISE] } }) { nodes { id name viewerCan { importSheet } } }
  }
`);
const route = getRouteApi('/app/imports/new');

/** Organisations whose data the viewer may take in. */
function useClients() {
  const [{ data }] = useQuery({ query: ClientsQuery });
  return (data?.organisations.nodes ?? []).filter(({ viewerCan }) => viewerCan.importSheet);
}

/** Shows what a sent file would do, by itself, as soon as it is known whose it is. */
function useDryRun() {
  const search = route.useSearch();
  const { client, upload, plan } = search;
  const go = route.useNavigate();
  const asked = useRef('');
  const { command, fetching, refusals } = useCommand(SheetImport);
  const said = JSON.stringify([client, upload, saidOf(search)]);
  useEffect(() => {
    if (!client || !upload || plan || asked.current === said) return;
    asked.current = said;
    void command({ client, upload, ...saidOf(search), dryRun: true }).then((shown) => {
      const id = shown?.done.import?.id;
      if (id) void go({ search: (before) => ({ ...before, plan: id }), replace: true });
    });
  });
  return { fetching, refusals };
}

/** Whose the file is, and what it tells of. */
function About() {
  const { t } = useI18n();
  const { client, upload, kind, columns, forget } = route.useSearch();
  const go = route.useNavigate();
  const clients = useClients();
  const kinds: [Kind | '', string][] = [['', t('imports.kind.recognised')], ...KINDS.map((one): [Kind, string] => [one, t(`imports.kind.${one}`)])];
  return (
    <>
      <Choice
        label={t('imports.client')} value={client ?? ''} choose={(next) => void go({ search: { client: next || undefined, upload, kind }, replace: true })}
        of={[['', t('imports.client.choose')], ...clients.map((one): [string, string] => [one.id, one.name])]}
      />
      <Choice label={t('imports.kind')} value={kind ?? ''} choose={(next) => void go({ search: { client, upload, kind: next || undefined, columns, forget }, replace: true })} of={kinds} />
    </>
  );
}

function Steps() {
  const { t } = useI18n();
  const { client, upload, kind, plan } = route.useSearch();
  const go = route.useNavigate();
  const clients = useClients();
  const { fetching, refusals } = useDryRun();
  const chosen = clients.find(({ id }) => id === client)?.name;
  return (
    <>
      <section className="card import-what" aria-label={t('imports.what')}>
        <div className="import-whose" data-sent={!!upload || undefined}>
          <About />
          <DropFile again={!!upload} sent={(next) => void go({ search: { client, upload: next, kind }, replace: true })} />
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

/** Take a file in: choose it, see what it would do, and only then let it happen. */
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
