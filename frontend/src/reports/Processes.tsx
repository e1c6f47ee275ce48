import { Title } from '@mantine/core';
import { graphql } from '../graphql';
import { useI18n, type I18n } from '../kit/i18n';
import { Rows } from './figures';
import { Section, type Asked } from './Section';

const ProcessesQuery = graphql(`
  query ReportProcesses($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      processes {
        started
        completed
        cancelled
        running
        leadTime { p50 p80 mean sampleSize }
        sides { side due late tasks waitedMinutes }
        revocationDelay { p50 p80 mean sampleSize }
      }
    }
  }
`);
const COUNTS = ['running', 'started', 'completed', 'cancelled'] as const;
const SPREAD = ['p50', 'p80', 'mean'] as const;
type Spread = Record<(typeof SPREAD)[number], number | null> & { sampleSize: number };
type Side = { side: string; due: number; late: number | null; tasks: number; waitedMinutes: number | null };
type Lines = [name: string, value: string][];

const spread = (told: Spread, { t, number }: I18n): Lines => [
  ...SPREAD.map((name): [string, string] => [t(`reports.processes.${name}`), told[name] === null ? t('reports.none') : t('reports.processes.days', { n: number(told[name]) })]),
  [t('reports.processes.cases'), number(told.sampleSize)],
];

const ofSide = ({ due, late, tasks, waitedMinutes }: Side, { t, number }: I18n): Lines => [
  [t('reports.processes.tasks'), number(tasks)],
  [t('reports.processes.late'), late === null ? t('reports.none') : `${number(late)} ${t('reports.of', { n: number(due) })}`],
  [t('reports.processes.waited'), waitedMinutes === null ? t('reports.none') : t('reports.processes.hours', { n: number(Math.round(waitedMinutes / 60)) })],
];

/** How processes went: how many, how long they took, and for which side they waited. */
export function Processes({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  return (
    <Section
      wide title={t('reports.processes')} says={t('reports.processes.says')} asked={asked} query={ProcessesQuery} of={(data) => data.report?.processes}
      rows={({ leadTime, revocationDelay, sides, ...counts }) => [
        ...COUNTS.map((name) => [t(`reports.processes.${name}`), counts[name] === null ? t('reports.none') : number(counts[name])]),
        [t('reports.processes.leadTime'), ''], ...spread(leadTime, i18n),
        ...sides.flatMap((one) => [[t(`reports.processes.side.${one.side}`), ''], ...ofSide(one, i18n)]),
        [t('reports.processes.revocationDelay'), ''], ...spread(revocationDelay, i18n),
      ]}
    >
      {({ leadTime, revocationDelay, sides, ...counts }) => (
        <div className="report-two">
          <div>
            <Rows of={COUNTS.map((name): [string, string] => [t(`reports.processes.${name}`), counts[name] === null ? t('reports.none') : number(counts[name])])} />
            <Title order={3} className="report-sub">{t('reports.processes.leadTime')}</Title>
            <Rows of={spread(leadTime, i18n)} />
          </div>
          <div>
            {sides.map((one) => (
              <div key={one.side}>
                <Title order={3} className="report-sub">{t(`reports.processes.side.${one.side}`)}</Title>
                <Rows of={ofSide(one, i18n)} />
              </div>
            ))}
            <Title order={3} className="report-sub">{t('reports.processes.revocationDelay')}</Title>
            <Rows of={spread(revocationDelay, i18n)} />
          </div>
        </div>
      )}
    </Section>
  );
}
