import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTeams } from '../../organisations/teams';
import { isStaff } from '../../session/membership';
import { useSession } from '../../session/Session';
import { Ask } from '../Ask';
import { Choice } from '../Choice';
import { useCommand } from '../command';
import { useI18n } from '../i18n';
import { IconPlus } from '../icons';
import { Refused } from '../says';
import { queryOf, type Address } from './address';
import { ViewSave, ViewUpdate, type Kept, type Listed } from './kept';

/** A view is of whoever keeps it, of everybody in the IT team, or of one team, by its id. */
export const OWN = 'OWN';
const COMPANY = 'COMPANY';
export type Said = { name: string; whom: string };

/** What a command is told of for whom a view is. */
export const shared = (whom: string) => (whom === OWN || whom === COMPANY ? { audience: whom as typeof OWN } : { audience: 'TEAM' as const, team: whom });

/** What a view is called, and for whom it is. Clients keep theirs to themselves, and are not asked. */
export function NameAndWhom({ said, say }: { said: Said; say: (said: Said) => void }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const teams = useTeams().map((one): [string, string] => [one.id, one.name]);
  return (
    <>
      <TextInput
        label={t('views.name')} maxLength={100} data-autofocus autoFocus value={said.name}
        onChange={(event) => say({ ...said, name: event.currentTarget.value })}
      />
      {isStaff(viewer) && (
        <Choice label={t('views.whom')} value={said.whom} choose={(whom) => say({ ...said, whom })} of={[[OWN, t('views.own')], [COMPANY, t('views.company')], ...teams]} />
      )}
    </>
  );
}

const NOTHING: Said = { name: '', whom: OWN };

/** Keeps what is chosen now under a name. */
export function SaveView({ about, address }: { about: Listed; address: Address }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [said, say] = useState(NOTHING);
  const { command, fetching, refusals } = useCommand(ViewSave);
  const send = async () => {
    if (!(await command({ name: said.name, about, query: queryOf(address), ...shared(said.whom) }))) return;
    open(false);
    say(NOTHING);
  };
  return (
    <>
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => open(true)}>{t('views.save')}</Button>
      <Ask title={t('views.save.title')} submit={t('views.save')} ready={!!said.name.trim()} busy={fetching} close={() => open(false)} send={() => void send()} {...{ opened, refusals }}>
        <NameAndWhom said={said} say={say} />
      </Ask>
    </>
  );
}

/** Keeps what is chosen now under the name of the view from which one came. */
export function KeepChanges({ view, address }: { view: Kept; address: Address }) {
  const { t } = useI18n();
  const { command, fetching, refusals } = useCommand(ViewUpdate);
  return (
    <>
      <Button variant="subtle" size="compact-sm" className="views-keep" loading={fetching} onClick={() => void command({ view: view.id, query: queryOf(address) })}>
        {t('views.keep', { name: view.name })}
      </Button>
      <Refused messages={refusals} />
    </>
  );
}
