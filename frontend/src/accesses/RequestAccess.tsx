import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { AccessRequest } from './asking';
import { SystemPicker } from './SystemPicker';

type Props = {
  client: string;
  /** Known already on the page of a person. */
  person?: { id: string; name: string };
  /** Known already on the page of a system. */
  system?: { id: string; name: string };
  close: () => void;
};

/** Ask that somebody can open something: the client answers, then the IT team opens it. */
export function RequestAccess({ client, person, system, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { viewer } = useSession();
  const forOthers = may(viewer, 'OBSERVE', client);
  const [who, choose] = useState(person?.id ?? (viewer.client?.id === client ? viewer.id : null));
  const [what, pick] = useState(system?.id ?? null);
  const [level, measure] = useState('');
  const [reason, write] = useState('');
  const { command, fetching, at, besides } = useCommand(AccessRequest);
  const send = async () => {
    const asked = what && (await command({ system: what, person: who, level, reason }));
    if (!asked) return;
    tell(t(asked.done.accessRequest?.state === 'APPROVED' ? 'request.sent.approved' : 'request.sent'));
    close();
  };
  const title = system ? t('request.system', { system: system.name }) : t('request.person', { person: person?.name ?? '' });
  return (
    <Ask opened title={title} submit={t('request.send')} busy={fetching} ready={!!who && !!what && !!reason.trim()} refusals={besides(['person', 'reason'])} {...{ close, send }}>
      {!system && <SystemPicker label={t('system')} required {...{ client }} chosen={what} choose={pick} />}
      {!person && forOthers && <PersonPicker label={t('access.grant.who')} client={client} required chosen={who} choose={choose} error={beside(at('person'))} />}
      <TextInput label={t('access.level')} description={t('access.level.hint')} maxLength={100} autoComplete="off" value={level} onChange={(event) => measure(event.currentTarget.value)} />
      <Textarea
        label={t('request.reason')} rows={3} required withAsterisk={false} maxLength={1000} data-autofocus
        value={reason} error={beside(at('reason'))} onChange={(event) => write(event.currentTarget.value)}
      />
      {person && at('person') && <p className="ask-says" role="alert">{at('person')}</p>}
    </Ask>
  );
}
