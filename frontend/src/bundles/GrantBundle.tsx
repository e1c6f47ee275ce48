import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';
import { BundleGrant } from './commands';

const GrantableQuery = graphql(`
  query Grantable($client: ID!, $person: ID!) {
    organisation(id: $client) {
      id
      bundles(first: 100, filter: { endedAt: { isNull: true } }) {
        nodes {
          id
          name
          items(first: 30, filter: { endedAt: { isNull: true } }) { totalCount nodes { id level system { id name } deviceModel { id manufacturer name } } }
          viewerCan { grantBundleAccess }
        }
      }
    }
    person(id: $person) {
      id
      there: accesses(first: 100, filter: { state: { ne: REVOKED } }) { nodes { id system { id } } }
      asked: accessRequests(first: 100, filter: { state: { in: [REQUESTED, APPROVED] } }) { nodes { id system { id } } }
    }
  }
`);
type Grantable = ResultOf<typeof GrantableQuery>;
type Bundle = NonNullable<Grantable['organisation']>['bundles']['nodes'][number];

/** What of the bundle is missing, and what is there or asked for already. */
function What({ bundle, known }: { bundle: Bundle; known: Grantable['person'] }) {
  const { t, n } = useI18n();
  const more = bundle.items.totalCount - bundle.items.nodes.length;
  const has = (all: { system: { id: string } | null }[] | undefined, id: string) => all?.some((one) => one.system?.id === id) ?? false;
  const says = (id: string) => (has(known?.there.nodes, id) ? 'bundle.there' : has(known?.asked.nodes, id) ? 'bundle.asked' : 'bundle.missing');
  return (
    <ul className="plain narrow-list">
      {bundle.items.nodes.map(({ id, level, system, deviceModel }) => (
        <li key={id} className="line">
          <span>{system ? [system.name, level].filter(Boolean).join(' · ') : `${deviceModel?.manufacturer} ${deviceModel?.name}`}</span>
          <span className="tag" data-tone={system && says(system.id) === 'bundle.missing' ? 'pine' : 'slate'}>{t(system ? says(system.id) : 'bundle.device')}</span>
        </li>
      ))}
      {more > 0 && <li className="soft small">{n('bundle.more', more)}</li>}
    </ul>
  );
}

/** Give a person everything of a bundle that they miss, in one step. */
export function GrantBundle({ person, client, close }: { person: { id: string; name: string }; client: string; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [{ data }] = useQuery({ query: GrantableQuery, variables: { client, person: person.id }, requestPolicy: 'network-only' });
  const [chosen, choose] = useState('');
  const [account, nameIt] = useState('');
  const { command, fetching, at, besides } = useCommand(BundleGrant);
  const bundles = data?.organisation?.bundles.nodes.filter((one) => one.viewerCan.grantBundleAccess) ?? [];
  const bundle = bundles.find((one) => one.id === chosen);
  const send = async () => {
    if (!bundle || !(await command({ bundle: chosen, person: person.id, account }))) return;
    tell(t('bundle.granted', { name: bundle.name }));
    close();
  };
  return (
    <Ask opened title={t('bundle.grant.title', { person: person.name })} submit={t('bundle.grant')} busy={fetching} ready={!!bundle} refusals={besides(['person'])} {...{ close, send }}>
      {data && !bundles.length
        ? <p className="ask-says">{t('bundle.grant.none')}</p>
        : <Choice label={t('bundle')} value={chosen} choose={choose} of={[['', t('bundle.choose')], ...bundles.map((one): [string, string] => [one.id, one.name])]} />}
      {at('person') && <p className="ask-says" role="alert">{beside(at('person'))}</p>}
      {bundle && <What bundle={bundle} known={data?.person ?? null} />}
      {bundle && <TextInput label={t('access.account')} description={t('bundle.account.hint')} maxLength={120} autoComplete="off" value={account} onChange={(event) => nameIt(event.currentTarget.value)} />}
    </Ask>
  );
}
