import { Link } from '@tanstack/react-router';
import { weekOf, dayLength, isAlways, type Week } from '../calendars/week';
import { useHours } from '../calendars/words';
import { useI18n } from '../kit/i18n';
import { kindsOf, METRICS, minutesFor, PRIORITIES, spanOf, targetsOf, type Kind, type Party, type Targets } from './promises';
import type { Policy } from './queries';

/** Promised times in words: in working days where they are whole ones, and plain where work never stops. */
export function useSpan(week: Week) {
  const { t, n } = useI18n();
  const always = isAlways(week);
  const day = always ? 1440 : dayLength(week);
  return (minutes: number) => {
    const span = spanOf(minutes, day);
    const said = [
      span.days > 0 && n(always ? 'levels.days' : 'levels.days.working', span.days),
      span.hours > 0 && n(always ? 'levels.hours' : 'levels.hours.working', span.hours),
      span.minutes > 0 && n('levels.minutes', span.minutes),
    ];
    return said.filter(Boolean).join(t('levels.and'));
  };
}

/** What is promised for one kind and priority, as one sentence; null where nothing is. */
function useSentence(week: Week) {
  const { t } = useI18n();
  const span = useSpan(week);
  return (answer: number | null, solution: number | null) => {
    if (answer && solution) return t('levels.both', { answer: span(answer), solution: span(solution) });
    if (answer) return t('levels.answer', { answer: span(answer) });
    return solution ? t('levels.solution', { solution: span(solution) }) : null;
  };
}

function Sentences({ targets, kind, week }: { targets: Targets; kind: Kind; week: Week }) {
  const { t } = useI18n();
  const sentence = useSentence(week);
  return (
    <dl className="promised">
      {PRIORITIES.map((priority) => {
        const said = sentence(minutesFor(targets, kind, priority, 'RESPONSE'), minutesFor(targets, kind, priority, 'RESOLUTION'));
        return <div key={priority}><dt>{t(`priority.${priority}`)}</dt><dd className={said ? undefined : 'soft'}>{said ?? t('levels.nothing')}</dd></div>;
      })}
    </dl>
  );
}

/** What is promised, in sentences, by priority; kinds of which something of their own is said have their own. */
export function InWords({ targets, week }: { targets: Targets; week: Week }) {
  const { t } = useI18n();
  const kinds = kindsOf(targets);
  const told: Kind[] = kinds.length ? ['INCIDENT', 'REQUEST'] : ['ANY'];
  return told.map((kind) => (
    <div key={kind}>
      {kind !== 'ANY' && <h3 className="promised-kind">{t(`levels.kind.${kind}`)}</h3>}
      <Sentences {...{ targets, kind, week }} />
    </div>
  ));
}

/** The same as a table, for those who keep to it. */
export function Grid({ targets, week }: { targets: Targets; week: Week }) {
  const { t } = useI18n();
  const span = useSpan(week);
  const kinds: Kind[] = ['ANY', ...kindsOf(targets)];
  return (
    <div className="levels-wide">
      <table className="levels-grid">
        <thead><tr><th scope="col">{t('ticket.priority')}</th>{METRICS.map((metric) => <th key={metric} scope="col">{t(`levels.${metric}`)}</th>)}</tr></thead>
        {kinds.map((kind) => (
          <tbody key={kind}>
            {kinds.length > 1 && <tr><th colSpan={3} scope="rowgroup" className="levels-kind">{t(`levels.kind.${kind}`)}</th></tr>}
            {PRIORITIES.map((priority) => (
              <tr key={priority}>
                <th scope="row">{t(`priority.${priority}`)}</th>
                {METRICS.map((metric) => {
                  const minutes = targets[`${kind} ${priority} ${metric}`];
                  return <td key={metric} className="figures">{minutes ? t('levels.within', { span: span(minutes) }) : <span className="soft">{kind === 'ANY' ? '–' : t('levels.asOthers')}</span>}</td>;
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** How the time is counted: by which hours, and when it stands. */
export function Counted({ of }: { of: Policy }) {
  const { t } = useI18n();
  const { ofWeek } = useHours();
  const week = weekOf((of.calendar?.week ?? []) as string[]);
  const parties = (of.pauses as Party[]).map((party) => t(`levels.pause.${party}`)).join(t('levels.and'));
  return (
    <div className="counted soft small">
      {of.calendar && (
        <p>{t('levels.by')} <Link to="/app/settings/calendars/$id" params={{ id: of.calendar.id }}>{of.calendar.name}</Link>: {ofWeek(week)}.</p>
      )}
      <p>{parties ? t('levels.stands', { parties }) : t('levels.stands.never')}</p>
    </div>
  );
}

/** A version of what is promised: sentences for those to whom it is, a table for those who keep it. */
export function Promised({ of, team }: { of: Policy; team: boolean }) {
  const targets = targetsOf(of.targets as string[]);
  const week = weekOf((of.calendar?.week ?? []) as string[]);
  return (
    <>
      {team ? <Grid {...{ targets, week }} /> : <InWords {...{ targets, week }} />}
      <Counted of={of} />
    </>
  );
}
