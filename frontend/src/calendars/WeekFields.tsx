import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { IconClose, IconPlus } from '../kit/icons';
import { beside } from '../kit/says';
import { DAYS, endTime, faultOf, shownTime, stretchesOf, written, type Day, type Stretch, type Week } from './week';

const WORKDAYS = DAYS.slice(1, 5);

type OfStretch = { day: Day; at: number; of: Stretch; change: (to: Stretch) => void; remove: () => void };

/** One stretch of work: from when to when. */
function Times({ day, at, of: [from, to], change, remove }: OfStretch) {
  const { t } = useI18n();
  const facts = { day: t(`calendars.day.${day}`), n: at + 1 };
  return (
    <li className="week-times">
      <TextInput type="time" aria-label={t('calendars.from', facts)} value={shownTime(from)} onChange={(event) => change([event.currentTarget.value, to])} />
      <span aria-hidden="true">–</span>
      <TextInput type="time" aria-label={t('calendars.to', facts)} value={shownTime(to)} onChange={(event) => change([from, endTime(event.currentTarget.value)])} />
      <ActionIcon variant="subtle" color="gray" title={t('calendars.drop', facts)} aria-label={t('calendars.drop', facts)} onClick={remove}><IconClose size={16} aria-hidden="true" /></ActionIcon>
    </li>
  );
}

function DayFields({ day, of, change }: { day: Day; of: string; change: (to: string) => void }) {
  const { t } = useI18n();
  const name = t(`calendars.day.${day}`);
  const stretches = stretchesOf(of);
  const fault = faultOf(of);
  const put = (place: number, one: Stretch) => change(written(stretches.map((before, at) => (at === place ? one : before))));
  return (
    <fieldset className="week-day">
      <legend>{name}</legend>
      {stretches.length ? (
        <ul className="plain">
          {stretches.map((one, at) => (
            <Times key={at} {...{ day, at }} of={one} change={(next) => put(at, next)} remove={() => change(written(stretches.filter((_, place) => place !== at)))} />
          ))}
        </ul>
      ) : <p className="soft">{t('calendars.off')}</p>}
      <Button
        variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden="true" />} aria-label={t('calendars.add.of', { day: name })}
        onClick={() => change(written([...stretches, stretches.length ? ['', ''] : ['08:00', '16:00']]))}
      >
        {t('calendars.add')}
      </Button>
      {fault && fault !== 'half' && <p className="week-fault">{beside(t(`calendars.fault.${fault}`))}</p>}
    </fieldset>
  );
}

/** The hours of a week, typed day by day; what makes no sense is said beside its day. */
export function WeekFields({ week, set, refused }: { week: Week; set: (patch: Partial<Week>) => void; refused: string | undefined }) {
  const { t } = useI18n();
  return (
    <div className="week-fields">
      {DAYS.map((day) => <DayFields key={day} day={day} of={week[day]} change={(to) => set({ [day]: to })} />)}
      <div><Button variant="default" size="xs" onClick={() => set(Object.fromEntries(WORKDAYS.map((day) => [day, week.MON])))}>{t('calendars.likeMonday')}</Button></div>
      <p className="soft small">{t('calendars.midnight')}</p>
      {refused && <p className="week-fault">{beside(refused)}</p>}
    </div>
  );
}
