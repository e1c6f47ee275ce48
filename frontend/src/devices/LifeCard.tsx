import { readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { DeviceNow } from './commands';
import { HolderFragment } from './Holders';
import { LifeLine } from './LifeLine';
import { Verbs } from './Verbs';

type Now = ResultOf<typeof DeviceNow>;

const heldNow = (now: Now) => now.assignments.nodes.map((one) => readFragment(HolderFragment, one)).find((one) => !one.toAt);
const isLate = (day: string) => day < new Date().toISOString().slice(0, 10);

/** The day on which a loan is due back. */
const dueBack = (now: Now) => (now.stage === 'IN_USE' ? (heldNow(now)?.expectedReturn ?? null) : null);

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
  if (stage === 'IN_REPAIR') return [holder ? t('now.device.backTo', { name: holder.name }) : t('now.device.backToStock')];
  if (stage === 'LOST' || stage === 'RETURNING') return [holder && t('now.device.last', { name: holder.name })];
  if (stage !== 'IN_USE') return [location && t('now.device.where', { place: location })];
  const due = dueBack(now);
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
        {now.retiredReason && <blockquote className="quote prose">{now.retiredReason}</blockquote>}
      </div>
      <LifeLine stage={now.stage} used={now.assignments.nodes.length > 0} />
      <Verbs now={now} name={name} client={client} />
    </Card>
  );
}
