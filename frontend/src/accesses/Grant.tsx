import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { isSaid, MomentField, NOW, sent, type Moment } from '../devices/Moment';
import { graphql } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { AccessGrant } from './commands';
import { AccountFields } from './dialogs';

const OpenableQuery = graphql(`
  query Openable($client: ID!) {
    organisation(id: $client) {
      id
      systems(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id name viewerCan { grantAccess } } }
    }
  }
`);

type Props = { title: string; person: string | null; system: string | null; close: () => void; children: (at: (field: string) => string | undefined) => ReactNode };

/** Who gets to open what, how far, and since when. */
function Grant({ title, person, system, close, children }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [account, nameIt] = useState('');
  const [level, measure] = useState('');
  const [moment, change] = useState<Moment>(NOW);
  const { command, fetching, at, besides } = useCommand(AccessGrant);
  const send = async () => {
    if (!person || !system || !(await command({ person, system, account, level, ...sent(moment) }))) return;
    tell(t('access.granted'));
    close();
  };
  return (
    <Ask opened title={title} submit={t('access.grant')} busy={fetching} ready={!!person && !!system && isSaid(moment)} refusals={besides(['person', 'at'])} {...{ close, send }}>
      {children(at)}
      <AccountFields {...{ account, nameIt, level, measure }} />
      <MomentField label={t('access.since')} moment={moment} set={(part) => change((now) => ({ ...now, ...part }))} error={at('at')} />
    </Ask>
  );
}

/** Let a person open one more system. */
export function GrantSystem({ person, client, close }: { person: { id: string; name: string }; client: string; close: () => void }) {
  const { t } = useI18n();
  const [{ data }] = useQuery({ query: OpenableQuery, variables: { client } });
  const [chosen, choose] = useState('');
  const systems = data?.organisation?.systems.nodes.filter((one) => one.viewerCan.grantAccess) ?? [];
  return (
    <Grant title={t('access.grant.person', { person: person.name })} person={person.id} system={chosen || null} close={close}>
      {() => (data && !systems.length
        ? <p className="ask-says">{t('access.grant.noSystems')}</p>
        : <Choice label={t('system')} value={chosen} choose={choose} of={[['', t('access.grant.choose')], ...systems.map((one): [string, string] => [one.id, one.name])]} />)}
    </Grant>
  );
}

/** Let one more person open a system. */
export function GrantPerson({ system, client, close }: { system: { id: string; name: string }; client: string; close: () => void }) {
  const { t } = useI18n();
  const [person, choose] = useState<string | null>(null);
  return (
    <Grant title={t('access.grant.system', { system: system.name })} person={person} system={system.id} close={close}>
      {(at) => <PersonPicker label={t('access.grant.who')} client={client} required autofocus chosen={person} choose={choose} error={beside(at('person'))} />}
    </Grant>
  );
}
