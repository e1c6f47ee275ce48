import { lazy, Suspense, type ReactNode, type Ref } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { Markdown } from '../kit/markdown/Markdown';
import { When } from '../kit/When';
import { Face } from '../people/Face';
import { Correct, useCorrecting } from './Correct';
import { FileFragment, Files } from './Files';

const Correction = lazy(() => import('./Correction'));

export const AuthorFragment = graphql(`
  fragment Author on Person { id name title client { id name kind } }
`);
export const MessageFragment = graphql(`
  fragment Message on Comment {
    id
    audience
    body
    at
    correctedAt
    viewerCan { correct }
    author { id ...Author }
    files(first: 10) { nodes { id ...AttachedFile } }
  }
`, [AuthorFragment, FileFragment]);

type Said = {
  author: FragmentOf<typeof AuthorFragment> | null;
  at: string;
  body: string;
  internal?: boolean;
  files?: readonly FragmentOf<typeof FileFragment>[];
  correctedAt?: string | null;
  /** What can be done with the words. */
  action?: ReactNode;
  /** What stands where the words are. */
  instead?: ReactNode;
  place?: Ref<HTMLLIElement>;
};

/** One person's words; a note of the team looks different, so that nobody mistakes it for an answer. */
export function Message({ author, at, body, internal = false, files = [], correctedAt = null, action, instead, place }: Said) {
  const { t, time, dateTime } = useI18n();
  const who = readFragment(AuthorFragment, author);
  const team = who?.client?.kind === 'ENTERPRISE';
  return (
    <li ref={place} className="message" tabIndex={-1} data-internal={internal || undefined}>
      <Face name={who?.name ?? '?'} team={team} />
      <article className="message-body">
        <header>
          <strong>{who?.name ?? t('person.unknown')}</strong>
          <span className="soft small">{team ? t('team') : (who?.title ?? who?.client?.name)}</span>
          {internal && <span className="tag" data-tone="plum"><IconLock size={13} aria-hidden="true" />{t('comment.internal')}</span>}
          <span className="soft small message-when">
            <When at={at} />
            {correctedAt && <> · <time dateTime={correctedAt} title={dateTime(correctedAt)} className="nowrap">{t('comment.corrected', { at: time(correctedAt) })}</time></>}
          </span>
        </header>
        {instead || <Markdown>{body}</Markdown>}
        <Files data={files} />
        {action}
      </article>
    </li>
  );
}

/** A comment as a message; whoever has just written it may put it right where it stands. */
export function Comment({ ticket, data }: { ticket: string; data: FragmentOf<typeof MessageFragment> }) {
  const { author, at, body, correctedAt, ...said } = readFragment(MessageFragment, data);
  const { fresh, opened, open, close, place } = useCorrecting(said.viewerCan.correct, at);
  const words = <Markdown>{body}</Markdown>;
  return (
    <Message
      {...{ author, at, body, correctedAt, place }} internal={said.audience === 'INTERNAL'} files={said.files.nodes}
      action={fresh && !opened && <Correct open={open} />}
      instead={opened && <Suspense fallback={words}><Correction comment={said.id} about={{ ticket, audience: said.audience }} {...{ at, body, close }} /></Suspense>}
    />
  );
}
