import './accesses.css';
import { Link } from '@tanstack/react-router';
import { today } from '../calendars/words';
import { readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconAlert } from '../kit/icons';
import { PersonStateTag } from '../people/labels';
import { DoneIn } from '../processes/DoneIn';
import { AccessVerbs, isToBeReviewed } from './AccessVerbs';
import { AccessNow, SomeAccesses, type Access } from './commands';

/** What a line is called by: on a person's page the system, on a system's page the person. */
export type By = 'system' | 'person';
type Some = FragmentOf<typeof SomeAccesses>;

/** The accesses that are shown, so that a page hears when others change one. */
export const idsOf = (...some: Some[]) => some.flatMap((one) => readFragment(SomeAccesses, one).nodes.map(({ id }) => id));

function Named({ one, by }: { one: Access; by: By }) {
  const { t } = useI18n();
  if (by === 'system') return one.system && <Link to="/app/systems/$id" params={{ id: one.system.id }} className="row-link">{one.system.name}</Link>;
  if (!one.person) return <strong>{t('person.unknown')}</strong>;
  return (
    <>
      <Link to="/app/people/$id" params={{ id: one.person.id }} className="row-link">{one.person.name}</Link>
      {one.person.state !== 'ACTIVE' && <PersonStateTag state={one.person.state} />}
    </>
  );
}

/** What is asked of somebody, and by when. */
function Waits({ one }: { one: Access }) {
  const { t, day } = useI18n();
  if (one.state === 'REVOKE_DUE' && one.revokeOn) {
    return <span className="tag" data-tone="brick">{t(one.revokeOn < today() ? 'access.late' : 'access.by', { on: day(one.revokeOn) })}</span>;
  }
  return isToBeReviewed(one) ? <span className="tag" data-tone="honey">{t('access.review.now', { on: day(one.reviewOn!) })}</span> : null;
}

function Line({ data, by }: { data: FragmentOf<typeof AccessNow>; by: By }) {
  const { t, date, day } = useI18n();
  const one = readFragment(AccessNow, data);
  const span = one.revokedAt ? t('device.period', { from: date(one.grantedAt), to: date(one.revokedAt) }) : t('device.since', { from: date(one.grantedAt) });
  const facts = [one.level, one.account && t('access.account.is', { account: one.account }), span];
  const notes = [
    one.grantedBy && t('access.grantedBy', { name: one.grantedBy.name }),
    one.state === 'ACTIVE' && one.reviewOn && !isToBeReviewed(one) && t('access.review', { on: day(one.reviewOn) }),
    one.state === 'ACTIVE' && one.keptBecause && t('access.kept', { why: one.keptBecause }),
    one.revokedBy && t('access.revokedBy', { name: one.revokedBy.name }),
    one.evidence && t('access.evidence', { text: one.evidence }),
  ].filter((note): note is string => !!note);
  return (
    <li className="access">
      <div>
        <p className="access-name"><Named {...{ one, by }} /><Waits one={one} /></p>
        <p className="soft small figures">{facts.filter(Boolean).join(' · ')}</p>
        {one.tasks.nodes.map((task) => <DoneIn key={task.id} label={t(task.action === 'REVOKE' ? 'access.closedIn' : 'access.grantedIn')} data={task} />)}
        {notes.map((note) => <p key={note} className="soft small">{note}</p>)}
      </div>
      <AccessVerbs one={one} />
    </li>
  );
}

function List({ data, by }: { data: Some; by: By }) {
  const { n } = useI18n();
  const { nodes, totalCount } = readFragment(SomeAccesses, data);
  const more = totalCount - nodes.length;
  return (
    <>
      <ul className="plain narrow-list">{nodes.map((one) => <Line key={one.id} data={one} by={by} />)}</ul>
      {more > 0 && <p className="soft small">{n('access.more', more)}</p>}
    </>
  );
}

type Props = { due: Some; open: Some; closed: Some; by: By; none: string };

/** Accesses: first, and loud, those that are to be closed and are not; then the others; those that are closed, when somebody asks. */
export function Accesses({ due, open, closed, by, none }: Props) {
  const { n } = useI18n();
  const count = (some: Some) => readFragment(SomeAccesses, some).totalCount;
  return (
    <>
      {count(due) > 0 && (
        <div className="accesses-due">
          <h3><IconAlert size={18} aria-hidden="true" />{n('access.due', count(due))}</h3>
          <List data={due} by={by} />
        </div>
      )}
      {count(open) > 0 ? <List data={open} by={by} /> : !count(due) && <p className="soft">{none}</p>}
      {count(closed) > 0 && (
        <details className="before">
          <summary>{n('access.closed', count(closed))}</summary>
          <List data={closed} by={by} />
        </details>
      )}
    </>
  );
}
