import { graphql } from '../graphql';
import { Bars } from '../kit/charts/Bars';
import { useI18n } from '../kit/i18n';
import { FigureFragment, Part, plain, plainShare, Rows, ShareFragment, Told, valueOf } from './figures';
import { Section, type Asked } from './Section';

const SatisfactionQuery = graphql(`
  query ReportSatisfaction($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      satisfaction {
        mean { ...ReportFigure }
        distribution { score tickets { ...ReportFigure } }
        responses { ...ReportShare }
      }
    }
  }
`, [FigureFragment, ShareFragment]);

/** What those who asked think of what became of it; of few opinions nothing is told. */
export function Satisfaction({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const outOf = (value: number) => t('reports.satisfaction.of5', { n: number(value) });
  return (
    <Section
      wide title={t('reports.satisfaction')} says={t('reports.satisfaction.says')} asked={asked} query={SatisfactionQuery} of={(data) => data.report?.satisfaction}
      rows={({ mean, distribution, responses }) => [
        [t('reports.satisfaction.mean'), plain(mean, i18n, outOf)],
        ...distribution.map(({ score, tickets }) => [String(score), plain(tickets, i18n)]),
        [t('reports.satisfaction.responses'), plainShare(responses, i18n)],
      ]}
    >
      {({ mean, distribution, responses }) => (
        <div className="report-two">
          <Rows
            of={[
              [t('reports.satisfaction.mean'), <Told key="mean" figure={mean} name={t('reports.satisfaction.mean')} write={outOf} />],
              [t('reports.satisfaction.responses'), <Part key="responses" share={responses} name={t('reports.satisfaction.responses')} />],
            ]}
          />
          {valueOf(mean) !== null && (
            <Bars title={t('reports.satisfaction.scores')} height={160} bars={distribution.map(({ score, tickets }) => ({ name: String(score), value: valueOf(tickets) }))} />
          )}
        </div>
      )}
    </Section>
  );
}
