import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../../kit/Ask';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { useNotices } from '../../kit/notices';
import { TicketPicker, type Picked } from '../../kit/pick/TicketPicker';
import { ticketKey } from '../labels';
import { TicketMerge } from './commands';

type Props = { ticket: string; client: string; requester: { id: string; name: string } | null };

/** Ends a ticket in another that is about the same: what will happen is said first, and who will see whom is confirmed. */
export function Merge({ ticket, client, requester }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [opened, open] = useState(false);
  const [into, choose] = useState<Picked | null>(null);
  const [confirmed, confirm] = useState(false);
  const { command, fetching, refusals } = useCommand(TicketMerge);
  const meets = !!into?.requester && into.requester.id !== requester?.id;
  const send = async () => {
    if (!into || !(await command({ ticket, into: into.id, confirmed: meets && confirmed }))) return;
    open(false);
    tell(t('merge.done', { ticket: ticketKey(into) }));
  };
  return (
    <>
      <Button className="screen-only" variant="subtle" size="compact-sm" onClick={() => open(true)}>{t('merge')}</Button>
      <Ask
        title={t('merge.title')} submit={t('merge.submit')} final ready={!!into && (!meets || confirmed)} busy={fetching}
        close={() => open(false)} send={() => void send()} {...{ opened, refusals }}
      >
        <TicketPicker label={t('merge.into')} client={client} except={ticket} alive chosen={into?.id ?? null} choose={(_, one) => choose(one)} />
        {into && (
          <div className="merge-what" role="status">
            <p>{t('merge.what')}</p>
            <ul>
              <li>{t('merge.what.closed', { ticket: ticketKey(into) })}</li>
              <li>{t('merge.what.moved')}</li>
              <li>{t('merge.what.said')}</li>
            </ul>
          </div>
        )}
        {meets && (
          <Checkbox
            checked={confirmed} onChange={(event) => confirm(event.currentTarget.checked)}
            label={t('merge.meet', { one: requester?.name ?? '', other: into!.requester!.name })}
          />
        )}
      </Ask>
    </>
  );
}
