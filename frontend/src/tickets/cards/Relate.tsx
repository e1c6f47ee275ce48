import { Button } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../../kit/Ask';
import { Choice } from '../../kit/Choice';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { IconPlus } from '../../kit/icons';
import { TicketPicker } from '../../kit/pick/TicketPicker';
import { TicketNest, TicketRelate } from './commands';
import { asked, RELATIONS, type Relation } from './relations';

/** Says what another ticket is to this one. */
export function Relate({ ticket, client, nests }: { ticket: string; client: string; nests: boolean }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [relation, say] = useState<Relation>('RELATES');
  const [other, choose] = useState<string | null>(null);
  const relate = useCommand(TicketRelate);
  const nest = useCommand(TicketNest);
  const offered = RELATIONS.filter((one) => nests || (one !== 'PART_OF' && one !== 'HAS_PART'));
  const send = async () => {
    if (!other) return;
    const ask = asked(relation, ticket, other);
    if (!(await ('parent' in ask ? nest.command(ask) : relate.command(ask)))) return;
    open(false);
    choose(null);
  };
  const both = [relate, nest];
  return (
    <>
      <Button className="screen-only" variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => open(true)}>{t('link.add')}</Button>
      <Ask
        title={t('link.ask')} submit={t('link.submit')} ready={!!other} busy={both.some((one) => one.fetching)} opened={opened}
        close={() => open(false)} refusals={both.flatMap((one) => one.refusals)} send={() => void send()}
      >
        <Choice label={t('link.kind')} value={relation} choose={say} of={offered.map((one) => [one, t(`link.this.${one}`)])} />
        <TicketPicker label={t('link.other')} client={client} except={ticket} chosen={other} choose={choose} autofocus />
      </Ask>
    </>
  );
}
