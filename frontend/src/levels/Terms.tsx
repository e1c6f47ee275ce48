import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';
import { OrganisationSetTerms, type Whose } from './queries';

const TERMS = ['confirmationDays', 'reopeningDays'] as const;

function Change({ whose, close }: { whose: Whose; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [days, say] = useState({ confirmationDays: String(whose.confirmationDays), reopeningDays: String(whose.reopeningDays) });
  const { command, fetching, at, besides } = useCommand(OrganisationSetTerms);
  const send = async () => {
    const [confirmationDays, reopeningDays] = TERMS.map((one) => Number(days[one]));
    if (!(await command({ organisation: whose.id, confirmationDays, reopeningDays }))) return;
    close();
    tell(t('levels.terms.saved'));
  };
  return (
    <Ask
      opened title={t('levels.terms.title')} submit={t('levels.terms.submit')} ready={TERMS.every((one) => /^\d{1,3}$/.test(days[one].trim()))} busy={fetching}
      send={() => void send()} close={close} refusals={besides([...TERMS])}
    >
      {TERMS.map((one, i) => (
        <TextInput
          key={one} label={t(`levels.terms.${one}`)} description={t(`levels.terms.${one}.hint`)} inputMode="numeric" autoComplete="off" value={days[one]}
          error={beside(at(one))} data-autofocus={i === 0 || undefined} onChange={(event) => say({ ...days, [one]: event.currentTarget.value })}
        />
      ))}
    </Ask>
  );
}

/** How long a client may object to a solution, and open a ticket again. */
export function Terms({ whose }: { whose: Whose }) {
  const { t, n } = useI18n();
  const [changing, change] = useState(false);
  const action = whose.viewerCan.setTerms && <Button variant="subtle" size="xs" className="screen-only" onClick={() => change(true)}>{t('levels.terms.change')}</Button>;
  return (
    <Card title={t('levels.terms')} action={action}>
      <p>{n('levels.terms.object', whose.confirmationDays)}</p>
      <p>{n('levels.terms.reopen', whose.reopeningDays)}</p>
      {changing && <Change whose={whose} close={() => change(false)} />}
    </Card>
  );
}
