import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { details } from './details';
import type { Names } from './fields';
import { numberOf, Sentence, SentenceFragment } from './Sentence';

export const EventFragment = graphql(`
  fragment Event on HistoryEvent {
    id
    name
    at
    effectiveAt
    audience
    requestId
    changes
    actor { id name }
    onBehalfOf { id name }
    ...Sentence
  }
`, [SentenceFragment]);
type Event = FragmentOf<typeof EventFragment>;
export type Events = (Event & { id: string })[];
/** What was entered later than this after it had happened says both times. */
const LATE = 60_000;
/** What was taken in from a file happened in the request of that import. */
const IMPORT = 'imp_';

/** When it happened and, if it was entered later, as of when it holds; and who may read of it. */
function Margin({ data, whose }: { data: Event; whose: string | undefined }) {
  const { t, time, dateTime } = useI18n();
  const { at, effectiveAt, audience, requestId } = readFragment(EventFragment, data);
  const late = Date.parse(at) - Date.parse(effectiveAt) > LATE;
  return (
    <p className="event-margin soft small">
      <time dateTime={at} title={dateTime(at)}>{late ? t('history.late', { at: time(at), as: dateTime(effectiveAt) }) : time(at)}</time>
      {whose && <span>{whose}</span>}
      {requestId?.startsWith(IMPORT) && <Link to="/app/imports/$id" params={{ id: requestId }}>{t('history.fromFile')}</Link>}
      {audience !== 'SHARED' && (
        <span className="tag" data-tone="plum"><IconLock size={12} aria-hidden="true" />{t(`history.${audience}`)}</span>
      )}
    </p>
  );
}

type Props = { data: Event; names: Names; about?: ReactNode; whose?: string | undefined; children?: ReactNode };

/** One event: the sentence, what it was about when the page does not say so, and what is worth knowing of it. */
export function Entry({ data, names, about, whose, children }: Props) {
  const i18n = useI18n();
  const event = readFragment(EventFragment, data);
  const { name, changes, actor, onBehalfOf } = event;
  const behalf = onBehalfOf && i18n.t('history.fact', { what: i18n.t('fact.behalf'), value: onBehalfOf.name });
  const lines = [behalf, ...details({ name, changes, actor: numberOf(actor), names, i18n })].filter((line): line is string => !!line);
  return (
    <li className="event">
      <Sentence data={event} />
      {about}
      {lines.map((line) => <p key={line} className="event-detail">{line}</p>)}
      <Margin data={data} whose={whose} />
      {children}
    </li>
  );
}
