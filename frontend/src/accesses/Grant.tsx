import { useState, type ReactNode } from 'react';
import { isSaid, MomentField, NOW, sent, type Moment } from '../devices/Moment';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { AccessGrant } from './commands';
import { AccountFields } from './dialogs';
import { SystemPicker } from './SystemPicker';

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
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Grant title={t('access.grant.person', { person: person.name })} person={person.id} system={chosen} close={close}>
      {() => <SystemPicker label={t('system')} required autofocus {...{ client, chosen, choose }} />}
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
