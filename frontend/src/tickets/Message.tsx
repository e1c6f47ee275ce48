import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { When } from '../kit/When';
import { Face } from '../people/Face';

export const AuthorFragment = graphql(`
  fragment Author on Person { id name title client { id name kind } }
`);
export const MessageFragment = graphql(`
  fragment Message on Comment { id audience body at author { id ...Author } }
`, [AuthorFragment]);

type Said = { author: FragmentOf<typeof AuthorFragment> | null; at: string; body: string; internal?: boolean };

/** One person's words; a note of the team looks different, so that nobody mistakes it for an answer. */
export function Message({ author, at, body, internal = false }: Said) {
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

/** A comment as a message. */
export function Comment({ data }: { data: FragmentOf<typeof MessageFragment> }) {
  const said = readFragment(MessageFragment, data);
  return <Message author={said.author} at={said.at} body={said.body} internal={said.audience === 'INTERNAL'} />;
}
