import { graphql } from '../graphql';
import { Bars } from '../kit/charts/Bars';
import { useI18n } from '../kit/i18n';
import { FigureFragment, Numbers, Part, plain, plainShare, Rows, ShareFragment, Told, valueOf } from './figures';
import { Section, type Asked } from './Section';

const FlowQuery = graphql(`
  query ReportFlow($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      flow {
        since
        total {
          opened { ...ReportFigure }
          resolved { ...ReportFigure }
          closed { ...ReportFigure }
          cancelled { ...ReportFigure }
          reopened { ...ReportFigure }
        }
        weeks { firstDay passing { opened { ...ReportFigure } resolved { ...ReportFigure } } }
        daysToClose { ...ReportFigure }
        neverAssigned { ...ReportShare }
        everWaited { ...ReportShare }
        severalTeams { ...ReportShare }
        resolvedFromNew { ...ReportShare }
        resolvedFromWaiting { ...ReportShare }
        resolvedFromClient { ...ReportShare }
      }
    }
  }
`, [FigureFragment, ShareFragment]);
const EVENTS = ['opened', 'resolved', 'closed', 'cancelled', 'reopened'] as const;
const WAYS = ['neverAssigned', 'everWaited', 'severalTeams', 'resolvedFromNew', 'resolvedFromWaiting', 'resolvedFromClient'] as const;

/** From when on anything is known, where that is later than what was asked for. */
function Since({ since, from }: { since: string | null; from: string }) {
  const { t, date } = useI18n();
  if (since === null || since.slice(0, 10) <= from) return null;
  return <p className="soft small report-says">{t('reports.flow.since', { day: date(since) })}</p>;
}

/** What came in and what went out, week by week, and the ways in which it went. */
export function Flow({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t, dayShort, duration } = i18n;
  const days = (value: number) => duration(value * 86_400);
  return (
    <Section
      wide title={t('reports.flow')} says={t('reports.flow.says')} asked={asked} query={FlowQuery} of={(data) => data.report?.flow}
      rows={(flow) => [
        ['', t('reports.flow.opened'), t('reports.flow.resolved')],
        ...flow.weeks.map(({ firstDay, passing }) => [firstDay, plain(passing.opened, i18n), plain(passing.resolved, i18n)]),
        ...EVENTS.map((name) => [t(`reports.flow.${name}`), plain(flow.total[name], i18n)]),
        ...WAYS.map((name) => [t(`reports.flow.${name}`), plainShare(flow[name], i18n)]),
        [t('reports.flow.daysToClose'), plain(flow.daysToClose, i18n, days)],
      ]}
    >
      {({ since, total, weeks, daysToClose, ...ways }) => (
        <>
          <Since since={since} from={asked.from} />
          <Numbers of={EVENTS.map((name) => ({ name: t(`reports.flow.${name}`), figure: total[name] }))} />
          <div className="report-two">
            <Bars title={t('reports.flow.openedWeekly')} tone="honey" height={180} bars={weeks.map(({ firstDay, passing }) => ({ name: dayShort(firstDay), value: valueOf(passing.opened) }))} />
            <Bars title={t('reports.flow.resolvedWeekly')} height={180} bars={weeks.map(({ firstDay, passing }) => ({ name: dayShort(firstDay), value: valueOf(passing.resolved) }))} />
          </div>
          <Rows
            of={[
              ...WAYS.map((name): [string, React.ReactNode] => [t(`reports.flow.${name}`), <Part key={name} share={ways[name]} name={t(`reports.flow.${name}`)} />]),
              [t('reports.flow.daysToClose'), <Told key="days" figure={daysToClose} name={t('reports.flow.daysToClose')} write={days} />],
            ]}
          />
        </>
      )}
    </Section>
  );
}
