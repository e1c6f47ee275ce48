import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deviceName } from '../devices/labels';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { useI18n, type I18n } from '../kit/i18n';
import { ticketKey } from '../tickets/labels';

export const AboutFragment = graphql(`
  fragment About on HistoryEvent {
    id
    client { id name }
    subject {
      __typename
      id
      ... on Ticket { number title client { id code } }
      ... on Comment { ticket { id number title client { id code } } }
      ... on Device { tag model { id manufacturer name } }
      ... on DeviceModel { manufacturer name }
      ... on Person { name }
      ... on Membership { role person { id name } organisation { id name } }
      ... on Organisation { name }
      ... on Import { fileName }
      ... on Process { namePl nameEn }
      ... on Task { titlePl titleEn process { id } }
      ... on Token { name }
    }
  }
`);
type Subject = NonNullable<ResultOf<typeof AboutFragment>['subject']>;

const toPerson = (person: { id: string; name: string }) => <Link to="/app/people/$id" params={{ id: person.id }}>{person.name}</Link>;

const toTicket = (ticket: Parameters<typeof ticketKey>[0] & { id: string; title: string }) => (
  <Link to="/app/tickets/$id" params={{ id: ticket.id }}><span className="figures">{ticketKey(ticket)}</span> {ticket.title}</Link>
);

/** What the event happened to: its name, and the way to it where it has a page. */
function called(subject: Subject, { t, language }: I18n): ReactNode {
  switch (subject.__typename) {
    case 'Ticket':
      return toTicket(subject);
    case 'Comment':
      return subject.ticket && toTicket(subject.ticket);
    case 'Device':
      return <Link to="/app/devices/$id" params={{ id: subject.id }}><span className="figures">{subject.tag}</span> {deviceName(subject)}</Link>;
    case 'Person':
      return toPerson(subject);
    case 'Membership':
      return <>{subject.person && toPerson(subject.person)} · {t(`role.${subject.role}`)}</>;
    case 'DeviceModel':
      return `${subject.manufacturer} ${subject.name}`;
    case 'Import':
      return <Link to="/app/imports/$id" params={{ id: subject.id }}>{subject.fileName}</Link>;
    case 'Process':
      return <Link to="/app/processes/$id" params={{ id: subject.id }}>{language === 'pl' ? subject.namePl : subject.nameEn}</Link>;
    case 'Task': {
      const title = language === 'pl' ? subject.titlePl : subject.titleEn;
      return subject.process ? <Link to="/app/processes/$id" params={{ id: subject.process.id }}>{title}</Link> : title;
    }
    case 'Organisation':
    case 'Token':
      return subject.name;
    default:
      return null;
  }
}

/** Whose the thing is. */
export const ownerOf = (data: FragmentOf<typeof AboutFragment>) => readFragment(AboutFragment, data).client?.name;

/** What an event is about, for a page that tells of everything. */
export function About({ data }: { data: FragmentOf<typeof AboutFragment> }) {
  const i18n = useI18n();
  const { subject } = readFragment(AboutFragment, data);
  const name = subject && called(subject, i18n);
  return name ? <p className="event-about">{name}</p> : null;
}
