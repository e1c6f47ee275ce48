import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';
import { useDraft } from '../kit/draft';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import type { TicketOpen } from './commands';

const AboutQuery = graphql(`
  query About($device: ID!) {
    device(id: $device) { id client { id } }
  }
`);
type Asked = VariablesOf<typeof TicketOpen>['input'];

/** What somebody has written of a ticket that is not sent yet. */
export type Written = {
  client: string | null;
  requester: string | null;
  device: string | null;
  kind: NonNullable<Asked['kind']>;
  source: NonNullable<Asked['source']>;
  impact: '1' | '2' | '3';
  urgency: '1' | '2' | '3';
  title: string;
  body: string;
};

/** Nothing written yet: one person, soon. */
export const BLANK: Written = {
  client: null, requester: null, device: null, kind: 'INCIDENT', source: 'PHONE', impact: '3', urgency: '2', title: '', body: '',
};

/** What was kept of it, or nothing when it cannot be read any more. */
export function readWritten(draft: string): Written {
  try {
    return { ...BLANK, ...(JSON.parse(draft) as Partial<Written>) }; // written below
  } catch {
    return BLANK;
  }
}

/** A new ticket as it is being written; all of it survives a reload. A device that the address names comes with its client, words that it names are asked for. */
export function useNewTicket(about: string | undefined, title: string | undefined) {
  const { viewer } = useSession();
  const staff = isStaff(viewer);
  const [draft, keep] = useDraft('new');
  const written = readWritten(draft);
  const clients = useClients();
  const [{ data }] = useQuery({ query: AboutQuery, variables: { device: about ?? '' }, pause: !staff || !about });
  const owner = data?.device?.client?.id;
  const write = (part: Partial<Written>) => keep(JSON.stringify({ ...written, ...part }));
  useEffect(() => {
    if (about || title) write({ ...(about && { device: about, ...(owner && { client: owner }) }), ...(title && { title, kind: 'REQUEST' }) });
  }, [about, owner, title]);
  const client = staff ? (written.client ?? clients[0]?.id) : viewer.client?.id;
  return { written, write, clear: () => keep(''), client, clients, staff };
}

/** What the graph is asked: the team says for whom, through which door and how bad it is; others only what they need. */
export function askedOf(written: Written, client: string, staff: boolean) {
  const { kind, title, body, requester, device, source, impact, urgency } = written;
  const asked = { client, kind, title, body, devices: device ? [device] : [], ...(requester && { requester }) };
  return staff ? { ...asked, source, impact: Number(impact), urgency: Number(urgency) } : asked;
}
