import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { FileFragment } from './Files';
import { AuthorFragment, Comment, Message, MessageFragment } from './Message';
import { Newest } from './Newest';
import { useSaid } from './said';

export const ConversationFragment = graphql(`
  fragment Conversation on Ticket {
    id
    body
    openedAt
    requester { id ...Author }
    files(first: 10) { nodes { id ...AttachedFile } }
    comments(last: 10) {
      pageInfo { hasPreviousPage startCursor }
      nodes { id ...Message }
    }
  }
`, [AuthorFragment, FileFragment, MessageFragment]);

/** What belongs to a ticket and changes by itself: the words that are shown. */
export const wordsOf = (data: FragmentOf<typeof ConversationFragment> | null | undefined) => readFragment(ConversationFragment, data)?.comments.nodes.map((one) => one.id);

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
      {comments.nodes.map((one) => <Comment key={one.id} ticket={ticket} data={one} />)}
    </>
  );
}

/** What was said: the first word, and the end of the conversation; what lies between is read on demand. */
export function Conversation({ data, children }: { data: FragmentOf<typeof ConversationFragment>; children: ReactNode }) {
  const { t } = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const ticket = readFragment(ConversationFragment, data);
  const { nodes, pageInfo } = useSaid(ticket.comments);
  const { hasPreviousPage, startCursor } = pageInfo;
  return (
    <section className="conversation" aria-label={t('conversation')}>
      <div role="log" aria-label={t('conversation')}>
        <ol className="plain messages" ref={list}>
          <Message author={ticket.requester} at={ticket.openedAt} body={ticket.body || t('ticket.wordless')} files={ticket.files.nodes} />
          {hasPreviousPage && startCursor && <Earlier ticket={ticket.id} before={startCursor} />}
          {nodes.map((one) => <Comment key={one.id} ticket={ticket.id} data={one} />)}
        </ol>
      </div>
      <Newest list={list} last={nodes.at(-1)?.id} many={nodes.length} />
      {children}
    </section>
  );
}
