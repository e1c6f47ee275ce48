import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { DigestSet, QuietSet, type Chosen } from './queries';

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
type Day = (typeof DAYS)[number];
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = (known: string) => [...new Set([known, here(), ...Intl.supportedValuesOf('timeZone')])];

/** The hour at which comes what is told once a day. */
function Digest({ hour }: { hour: number }) {
  const { t } = useI18n();
  const { command, refusals } = useCommand(DigestSet);
  return (
    <>
      <NativeSelect
        className="notice-hour" label={t('notices.digest')} description={t('notices.digest.hint')} value={String(hour)}
        onChange={(event) => void command({ hour: Number(event.currentTarget.value) })}
        data={Array.from({ length: 24 }, (_, one) => ({ value: String(one), label: `${one}:00` }))}
      />
      <Refused messages={refusals} />
    </>
  );
}

function Quiet({ chosen }: { chosen: Chosen | undefined }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(QuietSet);
  const [from, setFrom] = useState(chosen?.quietFrom ?? '');
  const [to, setTo] = useState(chosen?.quietTo ?? '');
  const [days, setDays] = useState<Day[]>((chosen?.quietDays as Day[] | undefined) ?? []);
  const [zone, setZone] = useState(chosen?.zone ?? here());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await command({ zone, quietFrom: from || null, quietTo: to || null, quietDays: days })) tell(t('notices.quiet.saved'));
  };
  return (
    <form className="settings-form" onSubmit={submit}>
      <Refused messages={refusals} />
      <div className="notice-span">
        <TextInput type="time" label={t('notices.quiet.from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput type="time" label={t('notices.quiet.to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </div>
      <Checkbox.Group label={t('notices.quiet.days')} value={days} onChange={(next) => setDays(next as Day[])}>
        <div className="notice-days">{DAYS.map((day) => <Checkbox key={day} value={day} label={t(`notices.day.${day}`)} />)}</div>
      </Checkbox.Group>
      <NativeSelect label={t('notices.quiet.zone')} value={zone} onChange={(event) => setZone(event.currentTarget.value)} data={zones(zone)} />
      <div><Button type="submit" loading={fetching}>{t('settings.save')}</Button></div>
    </form>
  );
}

/** When one is told, and when not. */
export function Hours({ chosen }: { chosen: Chosen | undefined }) {
  const { t } = useI18n();
  return (
    <>
      <Card title={t('notices.quiet')}>
        <p className="soft">{t('notices.quiet.means')}</p>
        <Quiet chosen={chosen} />
      </Card>
      <Card title={t('notices.daily')}><Digest hour={chosen?.digestHour ?? 7} /></Card>
    </>
  );
}
