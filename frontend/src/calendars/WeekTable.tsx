import { useI18n } from '../kit/i18n';
import { DAYS, minuteOf, stretchesOf, type Week } from './week';
import { useHours } from './words';

const LENGTH = 1440;
const TICKS = [0, 6, 12, 18, 24];

/** The hours of one day on the line of that day. */
function Bar({ day }: { day: string }) {
  return (
    <svg className="week-bar" viewBox={`0 0 ${LENGTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      {TICKS.slice(1, -1).map((hour) => <line key={hour} x1={hour * 60} x2={hour * 60} y1="0" y2="12" />)}
      {stretchesOf(day).map(([from, to]) => <rect key={from} x={minuteOf(from)} width={minuteOf(to) - minuteOf(from)} y="0" height="12" />)}
    </svg>
  );
}

/** A week, day by day: hours drawn for the eye, and written for everybody. */
export function WeekTable({ week, name }: { week: Week; name: string }) {
  const { t } = useI18n();
  const { ofDay } = useHours();
  return (
    <table className="week" aria-label={t('calendars.week.of', { name })}>
      <thead>
        <tr>
          <th scope="col"><span className="week-hidden">{t('calendars.day')}</span></th>
          <td aria-hidden="true"><div className="week-ticks">{TICKS.map((hour) => <span key={hour}>{hour}</span>)}</div></td>
          <th scope="col"><span className="week-hidden">{t('calendars.hours')}</span></th>
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day} data-off={!week[day] || undefined}>
            <th scope="row"><abbr title={t(`calendars.day.${day}`)}>{t(`calendars.short.${day}`)}</abbr></th>
            <td aria-hidden="true" className="week-line"><Bar day={week[day]} /></td>
            <td className="week-hours figures">{ofDay(week[day])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
