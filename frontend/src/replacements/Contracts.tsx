import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { ContractNow, ContractsQuery, type Contract } from './contract';
import { AddContract, ChangeContract, EndContract } from './contractDialogs';

type Asking = { verb: 'change' | 'end'; contract: Contract } | 'add' | null;

/** One contract: until when it runs, by when one decides, what it takes a year. */
function One({ contract, ask }: { contract: Contract; ask: (asking: Asking) => void }) {
  const { t, n, day, money } = useI18n();
  const { name, kind, supplier, seats, yearly, system, renewsOn, decideBy, viewerCan: can } = contract;
  const verb = (one: 'change' | 'end') => can[one] && <Button size="xs" variant={one === 'end' ? 'subtle' : 'default'} aria-label={t(`contract.${one}.of`, { name })} onClick={() => ask({ verb: one, contract })}>{t(`contract.${one}`)}</Button>;
  return (
    <li className="contract">
      <div>
        <p><strong>{name}</strong> <span className="soft small">{[t(`contract.kind.${kind}`), supplier, seats && n('contract.seats.of', seats)].filter(Boolean).join(' · ')}</span></p>
        <p className="soft small">{t('contract.renews', { on: day(renewsOn), by: day(decideBy) })}{yearly && <> · {t('contract.a.year', { cost: money(yearly.minor, yearly.currency) })}</>}</p>
        {system && <p className="soft small">{t('contract.pays')} <Link to="/app/systems/$id" params={{ id: system.id }}>{system.name}</Link></p>}
      </div>
      <div className="contract-verbs screen-only">{verb('change')}{verb('end')}</div>
    </li>
  );
}

/** Every contract that runs, written down and mended here. */
export function Contracts({ client, again }: { client: string; again: () => void }) {
  const { t, n } = useI18n();
  const [asking, ask] = useState<Asking>(null);
  const [{ data }, read] = useQuery({ query: ContractsQuery, variables: { client }, pause: !client });
  const organisation = data?.organisation;
  if (!organisation) return null;
  const close = () => ask(null);
  const done = () => {
    close();
    read({ requestPolicy: 'network-only' });
    again();
  };
  const { viewerCan: { addContract }, contracts: { nodes, totalCount } } = organisation;
  if (!nodes.length && !addContract) return null;
  return (
    <Card title={t('contracts')} action={addContract && <Button size="xs" variant="default" onClick={() => ask('add')}>{t('contract.add')}</Button>}>
      {nodes.length ? <ul className="plain contracts">{readFragment(ContractNow, nodes).map((one) => <One key={one.id} contract={one} ask={ask} />)}</ul> : <p className="soft">{t('contracts.none')}</p>}
      {totalCount > nodes.length && <p className="soft small">{n('contracts.more', totalCount - nodes.length)}</p>}
      {asking === 'add' && <AddContract {...{ client, close, done }} />}
      {asking && asking !== 'add' && asking.verb === 'change' && <ChangeContract contract={asking.contract} {...{ client, close, done }} />}
      {asking && asking !== 'add' && asking.verb === 'end' && <EndContract contract={asking.contract} {...{ close, done }} />}
    </Card>
  );
}
