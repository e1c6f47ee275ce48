import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { AuthorFragment, Comment, Message, MessageFragment } from './Message';

export const ConversationFragment = graphql(`
  fragment Conversation on Ticket {
    id
    body
    openedAt
    requester { id ...Author }
    comments(last: 50) {
      pageInfo { hasPreviousPage startCursor }
      nodes { id ...Message }
    }
  }
`, [AuthorFragment, MessageFragment]);

const EarlierQuery = graphql(`
  query EarlierComments($ticket: ID!, $before: String!) {
    ticket(id: $ticket) {
      id
      comments(last: 50, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id ...Message }
      }
    }
  }
`, [MessageFragment]);

/** What was said before: read when somebody asks for it. */
function Earlier({ ticket, before }: { ticket: string; before: string }) {
  const { t } = useI18n();
  const [wanted, want] = useState(false);
  const [{ data, fetching }] = useQuery({ query: EarlierQuery, variables: { ticket, before }, pause: !wanted });
  const comments = data?.ticket?.comments;
  if (!comments) {
    return (
      <li className="earlier">
        <Button variant="default" size="xs" loading={fetching} onClick={() => want(true)}>{t('comments.earlier')}</Button>
      </li>
    );
  }
  const { hasPreviousPage, startCursor } = comments.pageInfo;
  return (
    <>
      {hasPreviousPage && startCursor && <Earlier ticket={ticket} before={startCursor} />}
      {comments.nodes.map((one) => <Comment key={one.id} data={one} />)}
    </>
  );
}

/** What was said, from the first word on. */
export function Conversation({ data, children }: { data: FragmentOf<typeof ConversationFragment>; children: ReactNode }) {
  const { t } = useI18n();
  const ticket = readFragment(ConversationFragment, data);
  const { hasPreviousPage, startCursor } = ticket.comments.pageInfo;
  return (
    <section className="conversation" aria-label={t('conversation')}>
      <ol className="plain messages">
        <Message author={ticket.requester} at={ticket.openedAt} body={ticket.body || t('ticket.wordless')} />
        {hasPreviousPage && startCursor && <Earlier ticket={ticket.id} before={startCursor} />}
        {ticket.comments.nodes.map((one) => <Comment key={one.id} data={one} />)}
      </ol>
      {children}
    </section>
  );
}
