import { graphql } from '../graphql';
import { Bars } from '../kit/charts/Bars';
import { useI18n } from '../kit/i18n';
import { FigureFragment, Numbers, plain, Rows, Told, valueOf } from './figures';
import { Section, type Asked } from './Section';

const BacklogQuery = graphql(`
  query ReportBacklog($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      backlog {
        total { ...ReportFigure }
        byState { state tickets { ...ReportFigure } }
        byAge { age tickets { ...ReportFigure } }
      }
    }
  }
`, [FigureFragment]);

/** What is still to be done, by where it stands and by how old it is. */
export function Backlog({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Section
      title={t('reports.backlog')} says={t('reports.backlog.says')} asked={asked} query={BacklogQuery} of={(data) => data.report?.backlog}
      rows={({ total, byState, byAge }) => [
        [t('reports.backlog.total'), plain(total, i18n)],
        ...byState.map(({ state, tickets }) => [t(`state.${state}`), plain(tickets, i18n)]),
        ...byAge.map(({ age, tickets }) => [t(`reports.age.${age}`), plain(tickets, i18n)]),
      ]}
    >
      {({ total, byState, byAge }) => (
        <>
          <Numbers of={[{ name: t('reports.backlog.total'), figure: total }, ...byState.map(({ state, tickets }) => ({ name: t(`state.${state}`), figure: tickets }))]} />
          <Bars title={t('reports.backlog.age')} height={170} bars={byAge.map(({ age, tickets }) => ({ name: t(`reports.age.${age}`), value: valueOf(tickets) }))} />
          <Rows of={byAge.map(({ age, tickets }) => [t(`reports.age.${age}`), <Told key={age} figure={tickets} name={t(`reports.age.${age}`)} />])} />
        </>
      )}
    </Section>
  );
}
