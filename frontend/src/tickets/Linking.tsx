import { Button } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { TicketAddDevice, TicketAddPerson } from './commands';

type Props = { ticket: string; client: string };

/** A small button that asks for one more, and the question behind it. */
export function AddDevice({ ticket, client }: Props) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [device, choose] = useState<string | null>(null);
  const { command, fetching, refusals } = useCommand(TicketAddDevice);
  const send = async () => {
    if (!device || !(await command({ ticket, device }))) return;
    open(false);
    choose(null);
  };
  return (
    <>
      <Add words={t('ticket.addDevice')} press={() => open(true)} />
      <Ask title={t('ask.addDevice.title')} submit={t('ask.add')} ready={!!device} busy={fetching} close={() => open(false)} send={() => void send()} {...{ opened, refusals }}>
        <DevicePicker label={t('new.device')} client={client} chosen={device} choose={choose} />
      </Ask>
    </>
  );
}

/** One more person whom it concerns: they may follow it and write. */
export function AddPerson({ ticket, client }: Props) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [person, choose] = useState<string | null>(null);
  const { command, fetching, refusals } = useCommand(TicketAddPerson);
  const send = async () => {
    if (!person || !(await command({ ticket, person }))) return;
    open(false);
    choose(null);
  };
  return (
    <>
      <Add words={t('ticket.addPerson')} press={() => open(true)} />
      <Ask title={t('ask.addPerson.title')} submit={t('ask.add')} ready={!!person} busy={fetching} close={() => open(false)} send={() => void send()} {...{ opened, refusals }}>
        <PersonPicker label={t('ask.addPerson.whom')} description={t('ask.addPerson.hint')} client={client} chosen={person} choose={choose} />
      </Ask>
    </>
  );
}

function Add({ words, press }: { words: string; press: () => void }) {
  return <Button className="screen-only" variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={press}>{words}</Button>;
}
