import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside } from '../kit/says';
import { CalendarAddHolidays, CalendarClose, ClosureEnd } from './queries';

export type Closure = { id: string; name: string; fromOn: string; toOn: string };
type Props = { calendar: string; done: () => void; close: () => void };

/** Days in words: one, or from which to which. */
export function useDays() {
  const { t, day } = useI18n();
  return ({ fromOn, toOn }: Closure) => (fromOn === toOn ? day(fromOn) : t('closures.span', { from: day(fromOn), to: day(toOn) }));
}

/** Close a calendar on days that the client or the team knows of: inventory, a holiday of the company. */
export function CloseDays({ calendar, done, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { values, set, forget } = useDrafts(`closure.${calendar}`, { from: '', to: '', name: '' });
  const { command, fetching, at, besides } = useCommand(CalendarClose);
  const send = async () => {
    if (!(await command({ calendar, fromOn: values.from, toOn: values.to || null, name: values.name }))) return;
    forget();
    close();
    done();
    tell(t('closures.added'));
  };
  return (
    <Ask opened title={t('closures.add')} submit={t('closures.add.submit')} ready={!!values.from && !!values.name.trim()} send={() => void send()} busy={fetching} refusals={besides(['fromOn', 'toOn', 'name'])} close={close}>
      <div className="closure-days">
        <TextInput type="date" label={t('closures.from')} required withAsterisk={false} data-autofocus value={values.from} error={beside(at('fromOn'))} onChange={(event) => set({ from: event.currentTarget.value })} />
        <TextInput type="date" label={t('closures.to')} value={values.to} error={beside(at('toOn'))} onChange={(event) => set({ to: event.currentTarget.value })} />
      </div>
      <TextInput label={t('closures.name')} description={t('closures.name.hint')} required withAsterisk={false} maxLength={100} value={values.name} error={beside(at('name'))} onChange={(event) => set({ name: event.currentTarget.value })} />
    </Ask>
  );
}

const COUNTRIES = ['PL', 'DE', 'CZ', 'SK', 'LT', 'GB'] as const;

/** Close a calendar on the public holidays of a country. */
export function AddHolidays({ calendar, done, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [year] = useState(() => new Date().getFullYear());
  const [country, choose] = useState<(typeof COUNTRIES)[number]>('PL');
  const [of, setOf] = useState(String(year + 1));
  const { command, fetching, refusals } = useCommand(CalendarAddHolidays);
  const send = async () => {
    if (!(await command({ calendar, country, year: Number(of) }))) return;
    close();
    done();
    tell(t('closures.holidays.added'));
  };
  return (
    <Ask opened title={t('closures.holidays')} submit={t('closures.holidays.submit')} send={() => void send()} busy={fetching} {...{ close, refusals }}>
      <Choice label={t('closures.country')} value={country} choose={choose} of={COUNTRIES.map((one) => [one, t(`closures.country.${one}`)])} />
      <Choice label={t('closures.year')} value={of} choose={setOf} of={[year, year + 1, year + 2].map((one) => [String(one), String(one)])} />
      <p className="soft small ask-says">{t('closures.holidays.means')}</p>
    </Ask>
  );
}

/** Work on days on which a calendar was to be closed. */
export function WorkAfterAll({ closure, done, close }: Omit<Props, 'calendar'> & { closure: Closure }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const days = useDays();
  const { command, fetching, refusals } = useCommand(ClosureEnd);
  const send = async () => {
    if (!(await command({ closure: closure.id }))) return;
    close();
    done();
    tell(t('closures.ended'));
  };
  return (
    <Ask opened title={t('closures.end.title', { name: closure.name })} submit={t('closures.end.submit')} send={() => void send()} busy={fetching} {...{ close, refusals }}>
      <p className="ask-says">{t('closures.end.means', { days: days(closure) })}</p>
    </Ask>
  );
}

/** Days on which nobody works, the next first. */
export function ClosureList({ of, end }: { of: readonly Closure[]; end?: ((one: Closure) => void) | undefined }) {
  const { t } = useI18n();
  const days = useDays();
  return (
    <ul className="plain closures">
      {of.map((one) => (
        <li key={one.id}>
          <span className="figures">{days(one)}</span>
          <span>{one.name}</span>
          {end && <Button variant="subtle" size="compact-sm" className="screen-only" aria-label={t('closures.end.of', { name: one.name, days: days(one) })} onClick={() => end(one)}>{t('closures.end')}</Button>}
        </li>
      ))}
    </ul>
  );
}
