import { graphql, type ResultOf } from '../graphql';
import { StackedBar } from '../kit/charts/StackedBar';
import type { Tone } from '../kit/charts/tones';
import { useI18n, type I18n } from '../kit/i18n';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { FigureFragment, plain, Told, valueOf, type Figure } from './figures';
import { Section, type Asked } from './Section';

const CourtsQuery = graphql(`
  query ReportCourts($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      courts {
        all { turn time { ...ReportFigure } working { ...ReportFigure } }
        byClient { clientId name courts { turn time { ...ReportFigure } } }
      }
    }
  }
`, [FigureFragment]);
type Courts = NonNullable<ResultOf<typeof CourtsQuery>['report']>['courts'];
type Turn = Courts['all'][number]['turn'];
const TONES: Record<Turn, Tone> = { CLIENT: 'honey', IT: 'pine', THIRD_PARTY: 'slate', NOBODY: 'sand' };

/** Minutes in words: days, hours and minutes; of working time, hours and minutes. */
const lasting = ({ duration }: I18n) => (minutes: number) => duration(minutes * 60);
const worked = ({ workTime }: I18n) => (minutes: number) => workTime(minutes * 60);

function Cell({ figure, name, write = lasting }: { figure: Figure | null; name: string; write?: typeof lasting }) {
  const i18n = useI18n();
  return <td>{figure ? <Told figure={figure} name={name} write={write(i18n)} /> : <span className="soft">–</span>}</td>;
}

function Sides({ all, side }: { all: Courts['all']; side: 'client' | 'team' }) {
  const { t } = useI18n();
  return (
    <table className="report-table">
      <thead><tr><th scope="col">{t('reports.courts.whose')}</th><th scope="col">{t('reports.courts.time')}</th><th scope="col">{t('reports.courts.working')}</th></tr></thead>
      <tbody>
        {all.map(({ turn, time, working }) => (
          <tr key={turn}>
            <th scope="row">{t(`turn.${turn}.${side}`)}</th>
            <Cell figure={time} name={t(`turn.${turn}.${side}`)} />
            <Cell figure={working} name={t(`turn.${turn}.${side}`)} write={worked} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Clients({ of }: { of: Courts['byClient'] }) {
  const { t } = useI18n();
  return (
    <table className="report-table">
      <caption>{t('reports.courts.clients')}</caption>
      <thead><tr><th scope="col">{t('ticket.client')}</th>{of[0]?.courts.map(({ turn }) => <th key={turn} scope="col">{t(`turn.${turn}.team`)}</th>)}</tr></thead>
      <tbody>
        {of.map(({ clientId, name, courts }) => (
          <tr key={clientId}>
            <th scope="row">{name}</th>
            {courts.map(({ turn, time }) => <Cell key={turn} figure={time} name={`${name}, ${t(`turn.${turn}.team`)}`} />)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose move it was, and how long. */
export function Courts({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  const side = isStaff(useSession().viewer) ? 'team' : 'client';
  return (
    <Section
      title={t('reports.courts')} says={t('reports.courts.says')} asked={asked} query={CourtsQuery} of={(data) => data.report?.courts}
      rows={({ all, byClient }) => [
        [t('reports.courts.whose'), t('reports.courts.time'), t('reports.courts.working')],
        ...all.map(({ turn, time, working }) => [t(`turn.${turn}.${side}`), plain(time, i18n, lasting(i18n)), working ? plain(working, i18n, worked(i18n)) : '–']),
        ...(byClient.length > 1 ? byClient.map(({ name, courts }) => [name, ...courts.map(({ time }) => plain(time, i18n, lasting(i18n)))]) : []),
      ]}
    >
      {({ all, byClient }) => (
        <>
          <StackedBar
            title={t('reports.courts.share')} format={lasting(i18n)}
            shares={all.map(({ turn, time }) => ({ name: t(`turn.${turn}.${side}`), value: valueOf(time), tone: TONES[turn] }))}
          />
          <Sides all={all} side={side} />
          {byClient.length > 1 && <Clients of={byClient} />}
        </>
      )}
    </Section>
  );
}
