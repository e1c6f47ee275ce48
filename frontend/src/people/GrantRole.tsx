import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { useClients } from '../organisations/clients';
import { MembershipGrant } from './commands';
import { ROLES, type Kind, type Role } from './labels';

/** Give somebody a role; one of the IT team has it everywhere, or for one organisation. */
export function GrantRole({ person, kind, close }: { person: string; kind: Kind; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [role, setRole] = useState<Role>(ROLES[kind][0]!);
  const [where, setWhere] = useState('');
  const clients = useClients();
  const { command, fetching, refusals } = useCommand(MembershipGrant);
  const send = async () => {
    if (!(await command({ person, role, organisation: where || null }))) return;
    tell(t('role.granted', { role: t(`role.${role}`) }));
    close();
  };
  return (
    <Ask opened title={t('role.grant')} submit={t('role.grant')} busy={fetching} {...{ close, send, refusals }}>
      <Choice label={t('role')} value={role} choose={setRole} of={ROLES[kind].map((one) => [one, t(`role.${one}`)])} />
      <p className="soft small ask-says">{t(`role.${role}.means`)}</p>
      {kind === 'ENTERPRISE' && (
        <Choice
          label={t('role.where')} value={where} choose={setWhere}
          of={[['', t('role.everywhere')], ...clients.map(({ id, name }): [string, string] => [id, name])]}
        />
      )}
    </Ask>
  );
}
