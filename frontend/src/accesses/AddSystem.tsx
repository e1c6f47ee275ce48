import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { SystemAdd } from './commands';
import { SystemFields, UNKNOWN, useSystem } from './Fields';

/** Write down a system that people open; then its page, where one says who can. */
export function AddSystem({ close, organisations }: { close: () => void; organisations: { id: string; name: string }[] }) {
  const { t } = useI18n();
  const go = useNavigate();
  const { tell } = useNotices();
  const system = useSystem(UNKNOWN);
  const [client, pick] = useState(organisations[0]!.id);
  const { command, fetching, at, besides } = useCommand(SystemAdd);
  const belong = (id: string) => {
    pick(id);
    system.say({ keeper: null });
  };
  const send = async () => {
    const added = await command({ client, ...system.input });
    if (!added?.done.system) return;
    tell(t('system.added', { name: system.known.name }));
    close();
    void go({ to: '/app/systems/$id', params: { id: added.done.system.id } });
  };
  return (
    <Ask opened title={t('system.add')} submit={t('system.add.submit')} ready={system.ready} busy={fetching} refusals={besides(['name', 'keeper', 'seatMinor'])} {...{ close, send }}>
      {organisations.length > 1 && <Choice label={t('ticket.client')} value={client} choose={belong} of={organisations.map(({ id, name }) => [id, name])} />}
      <SystemFields known={system.known} say={system.say} client={client} at={at} />
    </Ask>
  );
}
