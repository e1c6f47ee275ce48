import { Button } from '@mantine/core';
import { useState } from 'react';
import { readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { PersonNow } from './commands';
import { InviteDialog } from './Invite';
import { LeaveDialog } from './Leave';
import { UpdatePerson } from './UpdatePerson';

/** What the viewer can do with a person. */
export function PersonVerbs({ data, client, starts }: { data: FragmentOf<typeof PersonNow>; client: string | undefined; starts: boolean }) {
  const { t } = useI18n();
  const [asking, ask] = useState<'update' | 'leave' | 'invite' | null>(null);
  const person = readFragment(PersonNow, data);
  const { update, leave, invite, handOver } = person.viewerCan;
  const close = () => ask(null);
  const begins = starts && person.state !== 'LEFT';
  if (!update && !leave && !invite && !handOver && !begins) return null;
  return (
    <div className="person-verbs screen-only">
      {handOver && <LinkButton variant="subtle" to="/app/people/$id/duties" params={{ id: person.id }}>{t('duties.handOver')}</LinkButton>}
      {leave && <Button variant="subtle" onClick={() => ask('leave')}>{t('person.leave')}</Button>}
      {update && <Button variant="default" onClick={() => ask('update')}>{t('person.update')}</Button>}
      {invite && <Button variant="default" onClick={() => ask('invite')}>{t('invite')}</Button>}
      {begins && <LinkButton to="/app/scenarios" search={{ person: person.id, client }}>{t('person.process')}</LinkButton>}
      {asking === 'update' && <UpdatePerson data={data} client={client} close={close} />}
      {asking === 'invite' && <InviteDialog person={person} close={close} />}
      {asking === 'leave' && <LeaveDialog person={person} close={close} />}
    </div>
  );
}
