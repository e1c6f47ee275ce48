import { VisuallyHidden } from '@mantine/core';
import { useId, useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Face } from '../people/Face';
import { matching } from './mentions';

const ReadersQuery = graphql(`
  query MentionReaders($ticket: ID!, $audience: Audience!) { ticketReaders(ticket: $ticket, audience: $audience) }
`);
const FirstReadersQuery = graphql(`
  query MentionFirstReaders($client: ID!, $requester: ID) { ticketReaders: newTicketReaders(client: $client, requester: $requester) }
`);
const PeopleQuery = graphql(`
  query MentionPeople($ids: [ID!]!) {
    people(first: 100, filter: { id: { in: $ids } }, orderBy: { field: NAME, direction: ASC }) { nodes { id name title client { id name kind } } }
  }
`);
type Reader = ResultOf<typeof PeopleQuery>['people']['nodes'][number];

/** Whether a key was meant for the list. */
export type Keys = RefObject<((event: KeyboardEvent) => boolean) | null>;
/** The list as whoever listens to the text above it hears of it. */
export type Heard = { 'aria-controls'?: string; 'aria-activedescendant'?: string };
/** Where it is written: in a ticket, in one that is about to be opened, or in many at once of these clients. */
export type About = { ticket: string; audience: 'SHARED' | 'INTERNAL' } | { client: string | undefined; requester?: string | null } | { clients: string[] };
type Props = { about: About; typed: string; keys: Keys; hear: (heard: Heard) => void; take: (one: Reader) => void; close: () => void };

/** Those who may read it: first who they are, then what they are called. What goes to several clients only the IT team may all read. */
function useReaders(about: About) {
  const first = 'clients' in about ? { client: about.clients[0] } : about;
  const there = 'ticket' in first;
  const [{ data }] = useQuery<ResultOf<typeof ReadersQuery>>(there ? { query: ReadersQuery, variables: first } : { query: FirstReadersQuery, variables: first, pause: !first.client });
  const ids = data?.ticketReaders?.slice(0, 100);
  const [{ data: known }] = useQuery({ query: PeopleQuery, variables: { ids: ids ?? [] }, pause: !ids?.length });
  const readers = ids?.length ? (known?.people.nodes ?? []) : [];
  return 'clients' in about && about.clients.length > 1 ? readers.filter((one) => one.client?.kind === 'ENTERPRISE') : readers;
}

/** Those who may read what is being written, by the letters after the `@`: the focus stays in the text. */
export default function Mentions({ about, typed, keys, hear, take, close }: Props) {
  const { t, n } = useI18n();
  const found = matching(useReaders(about), typed);
  const [marked, mark] = useState(0);
  const at = Math.min(marked, found.length - 1);
  const active = found[at];
  const id = useId();
  // Before it is painted: whoever sees the list already presses Enter for it.
  useLayoutEffect(() => {
    keys.current = (event) => {
      if (!found.length) return false;
      if (event.key === 'ArrowDown') mark((at + 1) % found.length);
      else if (event.key === 'ArrowUp') mark((at - 1 + found.length) % found.length);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && active) take(active);
      else return false;
      return true;
    };
  });
  useLayoutEffect(() => {
    hear(active ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${active.id}` } : {});
    document.getElementById(`${id}-${active?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [hear, id, active]);
  useLayoutEffect(() => () => {
    keys.current = null;
    hear({});
  }, [keys, hear]);
  return (
    <>
      {active && (
        <div id={id} role="listbox" aria-label={t('mention.who')} className="mentions">
          {found.map((one, i) => (
            <div
              key={one.id} id={`${id}-${one.id}`} role="option" aria-selected={i === at} tabIndex={-1} className="mention-line"
              onMouseDown={(event) => event.preventDefault()} onMouseMove={() => mark(i)} onClick={() => take(one)}
            >
              <Face name={one.name} team={one.client?.kind === 'ENTERPRISE'} />
              <span className="mention-words">
                <span>{one.name}</span>
                <span className="soft small">{[one.title, one.client?.name].filter(Boolean).join(' · ')}</span>
              </span>
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden role="status">{active ? n('mention.found', found.length, { name: found[0]!.name }) : ''}</VisuallyHidden>
    </>
  );
}
