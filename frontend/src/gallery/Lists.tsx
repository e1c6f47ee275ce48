import type { FragmentOf } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { HolderFragment, Holders } from '../devices/Holders';
import { AuthorFragment, Message } from '../tickets/Message';
import { like } from './like';
import { Room, Sample } from './Sample';

const lucja = { id: 'per_1', name: 'Łucja Żółć' };
const tomasz = { id: 'per_2', name: 'Tomasz Wrona' };
const at = '2026-11-20T09:00:00Z';

const period = { kind: 'PERMANENT', location: null, expectedReturn: null, conditionOut: null, conditionIn: null, handedBy: tomasz };
const holder = { ...lucja, title: 'Księgowość', client: { id: 'org_1', kind: 'CLIENT' } };
const periods = [
  { id: 'asg_2', ...like<FragmentOf<typeof HolderFragment>>({ ...period, id: 'asg_2', kind: 'LOAN', fromAt: at, toAt: null, expectedReturn: '2026-12-18', conditionOut: 'Rysa na klapie', holder }) },
  { id: 'asg_1', ...like<FragmentOf<typeof HolderFragment>>({ ...period, id: 'asg_1', location: 'Sala konferencyjna', fromAt: '2025-02-03T08:00:00Z', toAt: at, conditionIn: 'Bez uwag', holder: null }) },
];
const event = { at, effectiveAt: at, onBehalfOf: null, actor: tomasz, changes: {}, audience: 'SHARED', via: 'PANEL' };
const timeline = (nodes: object[], hasNextPage: boolean) => like<FragmentOf<typeof TimelineFragment>>({ pageInfo: { hasNextPage, endCursor: null }, nodes });
const events = timeline([
  { ...event, id: 'evt_1', name: 'device.handed_over' },
  { ...event, id: 'evt_2', name: 'ticket.commented', audience: 'INTERNAL' },
  { ...event, id: 'evt_3', name: 'nobody.knows' },
], true);
const author = like<FragmentOf<typeof AuthorFragment>>({ ...lucja, title: 'Księgowość', client: { id: 'org_1', name: 'Zawilec', kind: 'CLIENT' } });
const technician = like<FragmentOf<typeof AuthorFragment>>({ ...tomasz, title: null, client: { id: 'org_2', name: 'IT', kind: 'ENTERPRISE' } });

/** Timelines and conversations. */
export function Lists() {
  return (
    <Room name="Lists">
      <Sample name="Who had a device"><div className="card"><Holders device="dev_1" of={periods} /></div></Sample>
      <Sample name="Nobody had it"><div className="card"><Holders device="dev_1" of={[]} /></div></Sample>
      <Sample name="Timeline"><div className="card"><Timeline subject="dev_1" data={events} /></div></Sample>
      <Sample name="Timeline without events"><div className="card"><Timeline subject="dev_1" data={timeline([], false)} /></div></Sample>
      <Sample name="Conversation: an answer, and a note of the team" wide>
        <ol className="plain conversation"><Message author={author} at={at} body="Dzień dobry, drukarka znowu nie drukuje." /><Message author={technician} at={at} body="Sprawdzić sterownik, zanim ktoś pójdzie na miejsce." internal /></ol>
      </Sample>
    </Room>
  );
}
