import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { When } from '../kit/When';
import { ticketKey } from '../tickets/labels';
import { Sender } from './labels';

export const MailRowFragment = graphql(`
  fragment MailRow on Mail {
    id
    state
    reason
    sender
    senderName
    subject
    createdAt
    person { id name }
    ticket { id number client { id code } }
  }
`);
export type MailRow = ResultOf<typeof MailRowFragment>;

type Columns = Column<MailRow, 'CREATED_AT'>[];

/** What a mail is called where it has no subject. */
export const called = ({ subject }: { subject: string }, { t }: I18n) => subject || t('mails.untitled');

function became({ reason, person, ticket }: MailRow, { t }: I18n) {
  if (reason) return [t(`mails.reason.${reason}`), reason === 'BOUNCE' && person?.name].filter(Boolean).join(' · ');
  return ticket && <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="figures">{ticketKey(ticket)}</Link>;
}

/** What the list of mails shows of each. */
export const mailColumns = (i18n: I18n, taken: boolean): Columns => [
  { key: 'subject', title: i18n.t('mails.subject'), card: 'name', cell: (one) => <Link to="/app/mails/$id" params={{ id: one.id }} className="row-link">{called(one, i18n)}</Link> },
  { key: 'sender', title: i18n.t('mails.sender'), width: 'l', card: 'foot', cell: (one) => <Sender of={one} /> },
  { key: 'became', title: i18n.t(taken ? 'mails.ticket' : 'mails.reason'), width: 'l', card: 'tags', cell: (one) => became(one, i18n) },
  { key: 'at', title: i18n.t('mails.at'), width: 'm', card: 'top', order: 'CREATED_AT', cell: (one) => <When at={one.createdAt} /> },
];
