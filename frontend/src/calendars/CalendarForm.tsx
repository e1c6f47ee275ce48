import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { beside, Refused } from '../kit/says';
import { DAYS, faultOf, sent, type Week } from './week';
import { WeekFields } from './WeekFields';

export type Written = Week & { name: string; zone: string };
type Deed = { fetching: boolean; at: (field: string) => string | undefined; besides: (fields: readonly string[]) => string[] };
type Props = {
  /** Under which name what is typed is kept. */
  draft: string;
  blank: Written;
  submit: string;
  /** Sends it; whether that was done. */
  send: (calendar: { name: string; zone: string; week: string[] }) => Promise<boolean>;
  deed: Deed;
  ready?: boolean;
  cancel: (forget: () => void) => ReactNode;
  children?: ReactNode;
};

const FIELDS = ['name', 'zone', 'week'];
const zones = (known: string) => [...new Set([known, ...Intl.supportedValuesOf('timeZone')])];
const makesSense = (written: Written) => !!written.name.trim() && DAYS.every((day) => !faultOf(written[day])) && DAYS.some((day) => written[day]);

/** Hours of work: a name, a zone and a week; what is typed outlives a reload until it is sent. */
export function CalendarForm({ draft, blank, submit, send, deed, ready = true, cancel, children }: Props) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(draft, blank);
  const answer = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ name: values.name, zone: values.zone, week: sent(values) })) forget();
  };
  return (
    <form onSubmit={(event) => void answer(event)}>
      <Stack gap="md">
        {children}
        <div className="calendar-names">
          <TextInput label={t('calendars.name')} required withAsterisk={false} maxLength={100} value={values.name} error={beside(deed.at('name'))} onChange={(event) => set({ name: event.currentTarget.value })} />
          <NativeSelect label={t('calendars.zone')} data={zones(values.zone)} value={values.zone} error={beside(deed.at('zone'))} onChange={(event) => set({ zone: event.currentTarget.value })} />
        </div>
        <WeekFields week={values} set={set} refused={deed.at('week')} />
        <p className="soft small">{t('calendars.counts')}</p>
        <Refused messages={deed.besides(FIELDS)} />
        <div className="dialog-end">
          {cancel(forget)}
          <Button type="submit" loading={deed.fetching} disabled={!ready || !makesSense(values)}>{submit}</Button>
        </div>
      </Stack>
    </form>
  );
}
