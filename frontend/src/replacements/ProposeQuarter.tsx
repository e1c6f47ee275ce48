import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { isComplete, offersOf, optionsIn, waysOf, type Offer, type Offers, type Way } from './offers';
import { idOf, named, Propose, type Line } from './plan';

const MOST = 100;
type Change = (part: Partial<Offers>) => void;

function Ways({ line, offers, change }: { line: Line; offers: Offers; change: Change }) {
  const { t } = useI18n();
  const write = (way: Way, part: Partial<Offer>) => change({ ways: { ...offers.ways, [way]: { ...offers.ways[way], ...part } } });
  return (
    <div className="plan-ways">
      {waysOf(line).map((way) => {
        const name = t(`plan.way.${way}`);
        return (
          <div key={way} className="plan-way">
            <label><input type="radio" name={`best-${idOf(line)}`} aria-label={t('plan.best', { way: name, name: named(line) })} checked={offers.best === way} onChange={() => change({ best: way })} /> {name}</label>
            <TextInput aria-label={t('plan.cost.of', { way: name, name: named(line) })} inputMode="decimal" placeholder={t('plan.cost')} value={offers.ways[way].cost} onChange={(event) => write(way, { cost: event.currentTarget.value })} />
            <TextInput aria-label={t('plan.months.of', { way: name, name: named(line) })} inputMode="numeric" value={offers.ways[way].months} onChange={(event) => write(way, { months: event.currentTarget.value })} rightSection={<span className="soft small">{t('plan.months')}</span>} rightSectionWidth={48} />
          </div>
        );
      })}
    </div>
  );
}

type Props = { client: string; year: number; quarter: number; lines: Line[]; close: () => void; again: () => void };

/** Propose a quarter: what is in it, how each thing can be done, and what of that is advised. */
export function ProposeQuarter({ client, year, quarter, lines, close, again }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [open] = useState(() => lines.filter((one) => one.year === year && one.quarter === quarter && !one.state).slice(0, MOST));
  const [written, write] = useState(() => open.map(offersOf));
  const [why, say] = useState('');
  const { command, fetching, refusals } = useCommand(Propose);
  const taken = open.map((line, i) => ({ line, offers: written[i]! })).filter(({ offers }) => offers.taken);
  const change = (place: number): Change => (part) => write((all) => all.map((one, i) => (i === place ? { ...one, ...part } : one)));
  const send = async () => {
    const items = taken.map(({ line, offers }) => ({ ...(line.deviceId ? { device: line.deviceId } : { contract: line.contractId }), options: optionsIn(line, offers) }));
    if (!(await command({ client, year, quarter, items, why }))) return;
    tell(t('plan.propose.done'));
    close();
    again();
  };
  const ready = taken.length > 0 && taken.every(({ line, offers }) => isComplete(line, offers));
  return (
    <Ask opened title={t('plan.propose.of', { quarter: t(`quarter.${quarter as 1}`, { year }) })} submit={t('plan.propose.send')} busy={fetching} {...{ ready, refusals, close, send }}>
      <p className="ask-says">{t('plan.propose.says')}</p>
      {open.map((line, i) => (
        <fieldset key={idOf(line)} className="plan-offer" aria-label={named(line)}>
          <Checkbox label={named(line)} checked={written[i]!.taken} onChange={(event) => change(i)({ taken: event.currentTarget.checked })} />
          {written[i]!.taken && <Ways line={line} offers={written[i]!} change={change(i)} />}
        </fieldset>
      ))}
      <Textarea label={t('plan.why')} rows={2} maxLength={4000} value={why} onChange={(event) => say(event.currentTarget.value)} />
    </Ask>
  );
}
