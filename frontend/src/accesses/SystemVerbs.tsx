import { Button } from '@mantine/core';
import { useState } from 'react';
import { writtenPrice } from '../devices/price';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { SystemEnd, SystemUpdate, type System } from './commands';
import { SystemFields, useSystem } from './Fields';
import { GrantPerson } from './Grant';
import { RequestAccess } from './RequestAccess';

type Props = { system: System; client: string; close: () => void };

/** What is known of it, put right. */
function Update({ system, client, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const before = system.reviewMonths ? String(system.reviewMonths) : '';
  const written = useSystem({ name: system.name, kind: system.kind, purpose: system.purpose ?? '', keeper: system.keeper?.id ?? null, months: before, ...(system.seat ? { price: writtenPrice(system.seat.minor, system.seat.currency), currency: system.seat.currency } : { price: '', currency: 'PLN' }) });
  const { command, fetching, at, besides } = useCommand(SystemUpdate);
  const send = async () => {
    if (!(await command({ system: system.id, expectedVersion: system.version, ...written.input }))) return;
    tell(t('system.updated'));
    close();
  };
  return (
    <Ask opened title={t('system.update')} submit={t('save')} ready={written.ready} busy={fetching} refusals={besides(['name', 'keeper', 'seatMinor'])} {...{ close, send }}>
      <SystemFields known={written.known} say={written.say} {...{ client, at, before }} priced={!!system.seat} />
    </Ask>
  );
}

/** It is used no more: asked once more, because it does not come back. */
function End({ system, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(SystemEnd);
  const send = async () => {
    if (!(await command({ system: system.id, expectedVersion: system.version }))) return;
    tell(t('system.end.done', { name: system.name }));
    close();
  };
  return (
    <Ask opened final title={t('system.end.title', { name: system.name })} submit={t('system.end')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('system.end.means')}</p>
    </Ask>
  );
}

/** What the viewer can do with a system. */
export function SystemVerbs({ system, client }: Omit<Props, 'close'>) {
  const { t } = useI18n();
  const [asking, ask] = useState<'update' | 'end' | 'grant' | 'request' | null>(null);
  const { update, end, grantAccess, askAccess } = system.viewerCan;
  const how = { system, client, close: () => ask(null) };
  return (
    <div className="person-verbs screen-only">
      {end && <Button variant="subtle" onClick={() => ask('end')}>{t('system.end')}</Button>}
      {update && <Button variant="default" onClick={() => ask('update')}>{t('system.update')}</Button>}
      {askAccess && !grantAccess && <Button leftSection={<IconPlus size={18} />} onClick={() => ask('request')}>{t('request.ask')}</Button>}
      {grantAccess && <Button leftSection={<IconPlus size={18} />} onClick={() => ask('grant')}>{t('access.grant')}</Button>}
      {asking === 'update' && <Update {...how} />}
      {asking === 'end' && <End {...how} />}
      {asking === 'grant' && <GrantPerson {...how} />}
      {asking === 'request' && <RequestAccess {...how} />}
    </div>
  );
}
