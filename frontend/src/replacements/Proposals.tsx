import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { LeaveItOut, OrderIt } from './dialogs';
import { Extend, type Item, type Proposal } from './plan';

const TONES: Record<Proposal['state'], string | undefined> = { PROPOSED: 'honey', APPROVED: 'pine', REJECTED: 'brick', WITHDRAWN: undefined };

/** What an item is called. */
const nameOf = ({ device, contract }: Item) => (device ? `${device.tag} ${device.model?.manufacturer ?? ''} ${device.model?.name ?? ''}` : (contract?.name ?? ''));

function Options({ of }: { of: Item['options']['nodes'] }) {
  const { t, n, money } = useI18n();
  const cheapest = [...of].sort((one, other) => (one.yearly?.minor ?? 0) - (other.yearly?.minor ?? 0));
  return (
    <ul className="plain plan-options">
      {cheapest.map(({ id, way, months, recommended, cost, yearly }) => (
        <li key={id} data-chosen={recommended || undefined}>
          <span>{t(`plan.way.${way}`)}{recommended && <span className="tag" data-tone="pine">{t('plan.recommended')}</span>}</span>
          <span className="figures">{cost && money(cost.minor, cost.currency)} <span className="soft small">{n('plan.for', months)}</span></span>
          <span className="soft small figures">{yearly && t('plan.yearly', { cost: money(yearly.minor, yearly.currency) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the viewer can do with an item now. */
function Verbs({ item, again }: { item: Item; again: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [asking, ask] = useState<'order' | 'leaveOut' | null>(null);
  const extending = useCommand(Extend);
  const extends_ = item.options.nodes.some(({ way, recommended }) => recommended && way === 'EXTEND');
  const done = (words: string) => {
    ask(null);
    tell(words);
    again();
  };
  const extend = async () => {
    if (await extending.command({ replacement: item.id })) done(t('plan.extend.done'));
  };
  const name = nameOf(item);
  return (
    <>
      <Refused messages={extending.refusals} />
      <div className="plan-verbs screen-only">
        {item.viewerCan.leaveOut && <Button size="compact-sm" variant="subtle" aria-label={t('plan.leaveOut.of', { name })} onClick={() => ask('leaveOut')}>{t('plan.leaveOut')}</Button>}
        {item.viewerCan.placeOrder && !extends_ && <Button size="compact-sm" aria-label={t('plan.order.of', { name })} onClick={() => ask('order')}>{t('plan.order')}</Button>}
        {item.viewerCan.extend && extends_ && <Button size="compact-sm" loading={extending.fetching} aria-label={t('plan.extend.of', { name })} onClick={extend}>{t(item.contract ? 'plan.renew' : 'plan.extend')}</Button>}
      </div>
      {asking === 'leaveOut' && <LeaveItOut item={item.id} name={name} close={() => ask(null)} done={() => done(t('plan.leaveOut.done'))} />}
      {asking === 'order' && <OrderIt item={item.id} name={name} close={() => ask(null)} done={() => done(t('plan.order.done'))} />}
    </>
  );
}

function One({ item, again }: { item: Item; again: () => void }) {
  const { t, day } = useI18n();
  return (
    <li className="plan-item">
      <div>
        <p className="plan-item-name">
          {item.device ? <Link to="/app/devices/$id" params={{ id: item.device.id }} className="row-link">{nameOf(item)}</Link> : <strong>{nameOf(item)}</strong>}
          <span className="tag">{t(`plan.state.${item.state}`)}</span>
        </p>
        <p className="soft small">{[item.device?.holder?.name, item.until && t('plan.until', { on: day(item.until) })].filter(Boolean).join(' · ')}</p>
        {item.successor && <p className="small">{t('plan.successor')} <Link to="/app/devices/$id" params={{ id: item.successor.id }} className="figures">{item.successor.tag}</Link></p>}
      </div>
      <Options of={item.options.nodes} />
      <Verbs item={item} again={again} />
    </li>
  );
}

/** Who said what, and when. */
function Said({ of }: { of: Proposal }) {
  const { t, date } = useI18n();
  const voted = of.decision?.approvers.nodes.filter(({ state }) => state === 'VOTED').map(({ person }) => person?.name).filter(Boolean).join(', ');
  return (
    <p className="small plan-said">
      <span className="tag" data-tone={TONES[of.state]}>{t(`plan.proposal.${of.state}`)}</span>
      {voted && of.decision?.endedAt && <span className="soft">{voted}, {date(of.decision.endedAt)}</span>}
      {of.decision && <Link to="/app/decisions/$id" params={{ id: of.decision.id }}>{t('plan.decision')}</Link>}
    </p>
  );
}

/** What was proposed, quarter by quarter, with the ways to do it and what became of each thing. */
export function Proposals({ of, more, again }: { of: Proposal[]; more: number; again: () => void }) {
  const { t } = useI18n();
  return (
    <Card title={t('plan.proposals')}>
      {of.map((one) => (
        <div key={one.id} className="plan-proposal">
          <h3>{t(`quarter.${one.quarter as 1}`, { year: one.year })}</h3>
          <Said of={one} />
          <ul className="plain narrow-list">{one.items.nodes.map((item) => <One key={item.id} item={item} again={again} />)}</ul>
        </div>
      ))}
      {more > 0 && <p className="soft small">{t('plan.more', { n: more })}</p>}
    </Card>
  );
}
