import { Fragment, type ReactNode } from 'react';
import { readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { byDay, dayName } from './day';
import { EventFragment, type Events } from './Entry';
import type { Names } from './fields';
import { useNames } from './names';

const at = (event: Events[number]) => readFragment(EventFragment, event).at;

/** The day to which the last of these belongs: a page that follows goes on with it. */
export function useLastDay(events: Events) {
  const { date } = useI18n();
  const last = events.at(-1);
  return last ? date(at(last)) : null;
}

type Props<E extends Events[number]> = {
  events: E[];
  /** The day that the page before has begun: it goes on without a heading. */
  begun: string | null;
  heading: 'h2' | 'h3';
  entry: (event: E, names: Names) => ReactNode;
};

/** Events under the day on which they were entered. */
export function Days<E extends Events[number]>({ events, begun, heading: Heading, entry }: Props<E>) {
  const i18n = useI18n();
  const names = useNames(events.map((event) => readFragment(EventFragment, event).changes));
  return byDay(events, at, i18n).map(([day, of]) => (
    <Fragment key={day}>
      {day !== begun && <Heading className="day">{dayName(at(of[0]!), i18n)}</Heading>}
      <ol className="plain events">{of.map((event) => <Fragment key={event.id}>{entry(event, names)}</Fragment>)}</ol>
    </Fragment>
  ));
}
