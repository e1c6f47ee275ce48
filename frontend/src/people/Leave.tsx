import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { deviceName } from '../devices/labels';
import { graphql, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Failure } from '../kit/says';
import { PersonLeave } from './commands';

const HoldsQuery = graphql(`
  query PersonHolds($id: ID!) {
    person(id: $id) {
      id
      devices(first: 100) { nodes { id tag model { id manufacturer name } } }
      requestedTickets(filter: { turn: { ne: NOBODY } }) { totalCount }
      assignedTickets(filter: { turn: { ne: NOBODY } }) { totalCount }
    }
  }
`);
type Held = NonNullable<ResultOf<typeof HoldsQuery>['person']>;

/** Nobody goes while they hold a device: these come back first. */
function Devices({ of }: { of: Held['devices']['nodes'] }) {
  const { t } = useI18n();
  return (
    <div className="holds">
      <p>{t('leave.devices')}</p>
      <ul>
        {of.map((one) => <li key={one.id}><Link to="/app/devices/$id" params={{ id: one.id }}>{deviceName(one)} ({one.tag})</Link></li>)}
      </ul>
    </div>
  );
}

/** Tickets stay as they are; whoever records that somebody left says that they know. */
function Tickets({ held, aware, know }: { held: Held; aware: boolean; know: (aware: boolean) => void }) {
  const { t, n } = useI18n();
  const [asked, assigned] = [held.requestedTickets.totalCount, held.assignedTickets.totalCount];
  return (
    <div className="holds">
      <p>{t('leave.tickets')}</p>
      <ul>
        {asked > 0 && <li>{n('leave.asked', asked)}</li>}
        {assigned > 0 && <li>{n('leave.assigned', assigned)}</li>}
      </ul>
      <Checkbox label={t('leave.aware')} checked={aware} onChange={(event) => know(event.currentTarget.checked)} />
    </div>
  );
}

type Props = { person: { id: string; name: string; version: number }; close: () => void };

/** Record that somebody works there no more, knowing what they still have. */
export function LeaveDialog({ person, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [aware, know] = useState(false);
  const [{ data, error }, read] = useQuery({ query: HoldsQuery, variables: { id: person.id }, requestPolicy: 'network-only' });
  const { command, fetching, refusals } = useCommand(PersonLeave);
  const send = async () => {
    if (!(await command({ person: person.id, expectedVersion: person.version }))) return;
    tell(t('person.left', { name: person.name }));
    close();
  };
  const held = data?.person;
  const devices = held?.devices.nodes ?? [];
  const open = held ? held.requestedTickets.totalCount + held.assignedTickets.totalCount : 0;
  return (
    <Ask
      opened final title={t('leave.title', { name: person.name })} submit={t('leave.submit')} ready={!!held && !devices.length && (aware || !open)} busy={fetching}
      {...{ close, send, refusals }}
    >
      <p className="ask-says">{t('leave.means')}</p>
      {error && !held && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {devices.length > 0 && <Devices of={devices} />}
      {held && open > 0 && !devices.length && <Tickets {...{ held, aware, know }} />}
    </Ask>
  );
}
