import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { When } from '../kit/When';
import { Face } from '../people/Face';

const AuthorFragment = graphql(`
  fragment Author on Person { id name title client { id name kind } }
`);
export const ConversationFragment = graphql(`
  fragment Conversation on Ticket {
    id
    body
    openedAt
    requester { id ...Author }
    comments(first: 200) {
      totalCount
      nodes { id audience body at author { id ...Author } }
    }
  }
`, [AuthorFragment]);

type Said = { author: FragmentOf<typeof AuthorFragment> | null; at: string; body: string; internal?: boolean };

function Message({ author, at, body, internal = false }: Said) {
  const { t } = useI18n();
  const who = readFragment(AuthorFragment, author);
  const team = who?.client?.kind === 'ENTERPRISE';
  return (
    <li className="message" data-internal={internal || undefined}>
      <Face name={who?.name ?? '?'} team={team} />
      <article className="message-body">
        <header>
          <strong>{who?.name ?? t('person.unknown')}</strong>
          <span className="soft small">{team ? t('team') : (who?.title ?? who?.client?.name)}</span>
          {internal && <span className="tag" data-tone="plum"><IconLock size={13} aria-hidden="true" />{t('comment.internal')}</span>}
          <span className="soft small message-when"><When at={at} /></span>
        </header>
        <div className="prose">{body}</div>
      </article>
    </li>
  );
}

/** What was said, from the first word on; notes of the team look different, so that nobody mistakes them for an answer. */
export function Conversation({ data, children }: { data: FragmentOf<typeof ConversationFragment>; children: ReactNode }) {
  const { t, n } = useI18n();
  const ticket = readFragment(ConversationFragment, data);
  const hidden = ticket.comments.totalCount - ticket.comments.nodes.length;
  return (
    <section className="conversation" aria-label={t('conversation')}>
      <ol className="plain messages">
        <Message author={ticket.requester} at={ticket.openedAt} body={ticket.body || t('ticket.wordless')} />
        {ticket.comments.nodes.map((one) => (
          <Message key={one.id} author={one.author} at={one.at} body={one.body} internal={one.audience === 'INTERNAL'} />
        ))}
      </ol>
      {hidden > 0 && <p className="soft small">{n('comments.hidden', hidden)}</p>}
      {children}
    </section>
  );
}
