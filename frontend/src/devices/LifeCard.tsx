import { readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { DeviceNow } from './commands';
import { HolderFragment } from './Holders';
import { LifeLine } from './LifeLine';
import { Label } from './Label';
import { ServiceFragment } from './Services';
import { Verbs } from './Verbs';

type Now = ResultOf<typeof DeviceNow>;

const heldNow = (now: Now) => now.assignments.nodes.map((one) => readFragment(HolderFragment, one)).find((one) => !one.toAt);
const isLate = (day: string) => day < new Date().toISOString().slice(0, 10);

/** The day on which it is due back: a loan, or what was asked back. */
const dueBack = (now: Now) => (now.stage === 'IN_USE' || now.stage === 'RETURNING' ? (heldNow(now)?.expectedReturn ?? null) : null);

/** The service that has it now. */
const awayAt = (now: Now) => now.services.nodes.map((one) => readFragment(ServiceFragment, one)).find((one) => !one.inAt);

/** Where it is now, in one sentence. */
function useSentence(now: Now) {
  const { t } = useI18n();
  if (now.stage !== 'IN_USE') return t(`now.device.${now.stage}`);
  if (now.holder) return t('now.device.IN_USE', { name: now.holder.name });
  return now.location ? t('now.device.place', { place: now.location }) : t('stage.IN_USE');
}

/** What else there is to say of it: since when, until when, and what comes next. */
function useMore(now: Now) {
  const { t, date, day } = useI18n();
  const period = heldNow(now);
  const { stage, holder, location } = now;
  const due = dueBack(now);
  const away = awayAt(now);
  if (stage === 'IN_REPAIR') {
    return [
      away?.vendor && t('now.device.byService', { vendor: away.vendor }),
      away?.expectedBack && t('now.device.expected', { on: day(away.expectedBack) }),
      holder ? t('now.device.backTo', { name: holder.name }) : t('now.device.backToStock'),
    ];
  }
  if (stage === 'LOST') return [holder && t('now.device.last', { name: holder.name })];
  if (stage === 'RETURNING') return [holder && t('now.device.last', { name: holder.name }), due && !isLate(due) && t('now.device.due', { on: day(due) })];
  if (stage !== 'IN_USE') return [now.reservedFor && t('now.device.for', { name: now.reservedFor.name }), location && t('now.device.where', { place: location })];
  return [period && t('now.device.since', { on: date(period.fromAt) }), due && !isLate(due) && t('now.device.until', { on: day(due) })];
}

/** A loan that did not come back on its day. */
function Late({ now }: { now: Now }) {
  const { t, day } = useI18n();
  const due = dueBack(now);
  return due && isLate(due) ? <p className="device-late"><span className="tag" data-tone="honey">{t('now.device.late', { on: day(due) })}</span></p> : null;
}

type Props = { data: FragmentOf<typeof DeviceNow>; name: string; client: string };

/** Where a device is in its life, in words and marks, and what the viewer can do about it. */
export function LifeCard({ data, name, client }: Props) {
  const now = readFragment(DeviceNow, data);
  const more = useMore(now).filter((one) => !!one);
  return (
    <Card className="device-life">
      <div className="device-now">
        <p className="device-where">{useSentence(now)}</p>
        {more.length > 0 && <p className="soft">{more.join(' ')}</p>}
        <Late now={now} />
        {now.lostHow && <blockquote className="quote prose">{now.lostHow}</blockquote>}
        {now.retiredReason && <blockquote className="quote prose">{now.retiredReason}</blockquote>}
      </div>
      <LifeLine stage={now.stage} used={now.assignments.nodes.length > 0} />
      <Label now={now} client={client} name={name} />
      <Verbs now={now} name={name} client={client} />
    </Card>
  );
}
