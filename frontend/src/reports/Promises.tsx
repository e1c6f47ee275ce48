import { graphql, readFragment } from '../graphql';
import { StackedBar } from '../kit/charts/StackedBar';
import { useI18n } from '../kit/i18n';
import { FigureFragment, Part, plain, plainShare, Rows, ShareFragment, Told, valueOf } from './figures';
import { Section, type Asked } from './Section';

const PromisesQuery = graphql(`
  query ReportPromises($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      promises {
        metric
        met { ...ReportShare }
        late { ...ReportFigure }
        running { ...ReportFigure }
        paused { ...ReportFigure }
        overdue { ...ReportFigure }
      }
    }
  }
`, [FigureFragment, ShareFragment]);
const GOING = ['running', 'paused', 'overdue'] as const;

/** How much of what was promised was kept: only what is done counts. */
export function Promises({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Section
      title={t('reports.promises')} says={t('reports.promises.says')} asked={asked} query={PromisesQuery} of={(data) => data.report?.promises}
      rows={(promises) => promises.flatMap(({ metric, met, late, ...one }) => [
        [t(`reports.metric.${metric}`), plainShare(met, i18n)],
        [t('reports.late'), plain(late, i18n)],
        ...GOING.map((name) => [t(`reports.going.${name}`), plain(one[name], i18n)]),
      ])}
    >
      {(promises) => (
        <div className="report-two">
          {promises.map(({ metric, met, late, ...one }) => (
            <div key={metric}>
              <StackedBar
                title={t(`reports.metric.${metric}`)} height={20}
                shares={readFragment(ShareFragment, met).value === null ? [] : [
                  { name: t('reports.met'), value: valueOf(readFragment(ShareFragment, met).part), tone: 'pine' },
                  { name: t('reports.late'), value: valueOf(late), tone: 'brick' },
                ]}
              />
              <Rows
                of={[
                  [t('reports.met'), <Part key="met" share={met} name={t('reports.met')} />],
                  [t('reports.late'), <Told key="late" figure={late} name={t('reports.late')} />],
                  ...GOING.map((name): [string, React.ReactNode] => [t(`reports.going.${name}`), <Told key={name} figure={one[name]} name={t(`reports.going.${name}`)} />]),
                ]}
              />
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}
