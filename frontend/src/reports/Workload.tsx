import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { FigureFragment, plain, Rows, Told } from './figures';
import { Section, type Asked } from './Section';

const LoadFragment = graphql(`
  fragment ReportLoad on Load {
    ownerId
    name
    open { ...ReportFigure }
    waiting { ...ReportFigure }
    atRisk { ...ReportFigure }
    minutes { ...ReportFigure }
  }
`, [FigureFragment]);
const WorkloadQuery = graphql(`
  query ReportWorkload($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      workload {
        people { ...ReportLoad }
        teams { ...ReportLoad }
        unassigned { ...ReportFigure }
      }
    }
  }
`, [LoadFragment, FigureFragment]);
type Load = FragmentOf<typeof LoadFragment>;
const COLUMNS = ['open', 'waiting', 'atRisk', 'minutes'] as const;

function useWrite() {
  const { workTime } = useI18n();
  return (column: (typeof COLUMNS)[number]) => (column === 'minutes' ? (minutes: number) => workTime(minutes * 60) : undefined);
}

function Loads({ of, caption }: { of: readonly Load[]; caption: string }) {
  const { t } = useI18n();
  const write = useWrite();
  return (
    <div className="report-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="report-table">
        <caption>{caption}</caption>
        <thead><tr><th scope="col">{t('chart.name')}</th>{COLUMNS.map((column) => <th key={column} scope="col">{t(`reports.load.${column}`)}</th>)}</tr></thead>
        <tbody>
          {of.map((masked) => {
            const load = readFragment(LoadFragment, masked);
            return (
              <tr key={load.ownerId}>
                <th scope="row">{load.name}</th>
                {COLUMNS.map((column) => {
                  const how = write(column);
                  return <td key={column}><Told figure={load[column]} name={`${load.name}, ${t(`reports.load.${column}`)}`} {...(how && { write: how })} /></td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Who has how much to do: by team for everybody, by person for the IT team alone. */
export function Workload({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  const write = useWrite();
  const rows = (of: readonly Load[]) => of.map((masked) => {
    const load = readFragment(LoadFragment, masked);
    return [load.name, ...COLUMNS.map((column) => plain(load[column], i18n, write(column)))];
  });
  return (
    <Section
      wide title={t('reports.workload')} says={t('reports.workload.says')} asked={asked} query={WorkloadQuery} of={(data) => data.report?.workload}
      rows={({ people, teams, unassigned }) => [
        [t('chart.name'), ...COLUMNS.map((column) => t(`reports.load.${column}`))], ...rows(people ?? []), ...rows(teams), [t('reports.workload.unassigned'), plain(unassigned, i18n)],
      ]}
    >
      {({ people, teams, unassigned }) => (
        <>
          <Rows of={[[t('reports.workload.unassigned'), <Told key="nobody" figure={unassigned} name={t('reports.workload.unassigned')} />]]} />
          <div className="report-loads">
            {people && people.length > 0 && <Loads of={people} caption={t('reports.workload.people')} />}
            {teams.length > 0 ? <Loads of={teams} caption={t('reports.workload.teams')} /> : <p className="soft small">{t('reports.workload.noTeams')}</p>}
          </div>
        </>
      )}
    </Section>
  );
}
