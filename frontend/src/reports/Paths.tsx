import './paths.css';
import { Button, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Choice } from '../kit/Choice';
import { useI18n, type I18n } from '../kit/i18n';
import { chosen, useAddress } from '../kit/list/address';
import { useBoth } from '../processes/outline';
import { usual, type Path, type Step } from './paths';
import { PathsPicture, useMinutes } from './PathsPicture';
import { Section, type Asked } from './Section';

const TakenQuery = graphql(`
  query ScenariosDone($since: DateTime!, $ran: ProcessFilter!) {
    scenarios(first: 100, filter: { processes: { some: { state: { eq: COMPLETED }, endedAt: { gte: $since } } } }) {
      nodes { id namePl nameEn client { id kind name } processes(first: 1, filter: $ran) { totalCount } }
    }
  }
`);
const PathsQuery = graphql(`
  query PathsTaken($client: ID, $from: Date!, $to: Date!, $scenario: ID!) {
    report(client: $client, from: $from, to: $to) {
      processes(scenario: $scenario) {
        completed
        paths { before { step titlePl titleEn } after { step titlePl titleEn } count medianMinutes }
        variants { steps { step titlePl titleEn } skipped { step titlePl titleEn } count }
      }
    }
  }
`);
type Told = NonNullable<NonNullable<ResultOf<typeof PathsQuery>['report']>['processes']>;
const ORDERS = 5;

/** Scenarios of which any process was completed in that time, those first of which there were most. */
function useTaken({ client, from }: Asked) {
  const since = new Date(`${from}T00:00:00`).toISOString();
  const ran = { state: { eq: 'COMPLETED' as const }, endedAt: { gte: since }, ...(client && { client: { id: { eq: client } } }) };
  const [{ data }] = useQuery({ query: TakenQuery, variables: { since, ran } });
  const found = data?.scenarios.nodes.filter(({ processes }) => processes.totalCount > 0) ?? [];
  return found.sort((a, b) => b.processes.totalCount - a.processes.totalCount);
}

type Says = { titled: (step: Step) => string; say: (minutes: number) => string };
const cells = ({ before, after, count, medianMinutes }: Path, { titled, say }: Says, { number }: I18n) => [titled(before), titled(after), number(count), say(medianMinutes)];

function AsTable({ paths, says }: { paths: readonly Path[]; says: Says }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div className="paths-table">
      <table className="report-table">
        <caption>{t('reports.paths')}</caption>
        <thead><tr>{(['before', 'after', 'count', 'median'] as const).map((one) => <th key={one} scope="col">{t(`reports.paths.${one}`)}</th>)}</tr></thead>
        <tbody>
          {paths.map((path, i) => {
            const [first, ...rest] = cells(path, says, i18n);
            return <tr key={i}><th scope="row">{first}</th>{rest.map((cell, j) => <td key={j}>{cell}</td>)}</tr>;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** In which orders it was done, the most usual first. */
function Orders({ variants, titled }: { variants: Told['variants'] & object; titled: Says['titled'] }) {
  const { t, n } = useI18n();
  return (
    <>
      <Title order={3} className="report-sub">{t('reports.paths.orders')}</Title>
      <ol className="paths-orders">
        {variants.slice(0, ORDERS).map(({ steps, skipped, count }, i) => (
          <li key={i}>
            <p><strong>{n('reports.paths.times', count)}:</strong> {steps.map(titled).join(' → ')}</p>
            {skipped.length > 0 && <p className="soft small">{t('reports.paths.skipped', { steps: skipped.map(titled).join(', ') })}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Shown({ told: { completed, paths, variants }, choice, says }: { told: Told; choice: ReactNode; says: Says }) {
  const { t, n } = useI18n();
  const [all, show] = useState(false);
  const often = usual(paths ?? []);
  const rare = (paths ?? []).length - often.length;
  const drawn = all ? (paths ?? []) : often;
  return (
    <>
      <div className="paths-head screen-only">
        {choice}
        {rare > 0 && <Button variant="default" size="xs" onClick={() => show(!all)}>{all ? t('reports.paths.usual') : n('reports.paths.rare', rare)}</Button>}
      </div>
      <p className="soft small">{n('reports.paths.of', completed ?? 0)}</p>
      {drawn.length > 0 && <PathsPicture paths={drawn} variants={variants ?? []} />}
      {drawn.length > 0 && <AsTable paths={drawn} says={says} />}
      <Orders variants={variants ?? []} titled={says.titled} />
    </>
  );
}

/** The ways that completed processes of a scenario really took; nothing at all when none was completed. */
export function Paths({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { named, titled } = useBoth();
  const says = { titled, say: useMinutes() };
  const { address, change } = useAddress();
  const taken = useTaken(asked);
  const scenario = taken.find(({ id }) => id === chosen(address, 'scenario')[0]) ?? taken[0];
  if (!scenario) return null;
  const name = (one: typeof scenario) => `${named(one)}${one.client?.kind === 'CLIENT' ? ` · ${one.client.name}` : ''} (${one.processes.totalCount})`;
  const choice = <Choice label={t('reports.paths.scenario')} value={scenario.id} choose={(id) => change({ scenario: id })} of={taken.map((one): [string, string] => [one.id, name(one)])} />;
  return (
    <Section
      wide title={t('reports.paths')} says={t('reports.paths.says')} asked={{ ...asked, scenario: scenario.id }} query={PathsQuery} of={(data) => data.report?.processes}
      rows={({ paths }) => [(['before', 'after', 'count', 'median'] as const).map((one) => t(`reports.paths.${one}`)), ...(paths ?? []).map((path) => cells(path, says, i18n))]}
    >
      {(told) => <Shown key={scenario.id} told={told} choice={choice} says={says} />}
    </Section>
  );
}
