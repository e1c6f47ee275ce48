import { graphql } from '../graphql';
import { StackedBar } from '../kit/charts/StackedBar';
import type { Tone } from '../kit/charts/tones';
import { useI18n } from '../kit/i18n';
import { FigureFragment, Numbers, plain, valueOf } from './figures';
import { Section, type Asked } from './Section';

const StandingQuery = graphql(`
  query ReportStanding($client: ID, $from: Date!, $to: Date!) {
    report(client: $client, from: $from, to: $to) {
      standing {
        breached { ...ReportFigure }
        atRisk { ...ReportFigure }
        onTrack { ...ReportFigure }
        paused { ...ReportFigure }
        without { ...ReportFigure }
      }
    }
  }
`, [FigureFragment]);
const STANDINGS = ['breached', 'atRisk', 'onTrack', 'paused', 'without'] as const;
const TONES: Record<(typeof STANDINGS)[number], Tone> = { breached: 'brick', atRisk: 'honey', onTrack: 'pine', paused: 'slate', without: 'sand' };

/** How what is still to be done stands to what was promised, now. */
export function Standing({ asked }: { asked: Asked }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Section
      title={t('reports.standing')} says={t('reports.standing.says')} asked={asked} query={StandingQuery} of={(data) => data.report?.standing}
      rows={(standing) => STANDINGS.map((name) => [t(`reports.standing.${name}`), plain(standing[name], i18n)])}
    >
      {(standing) => (
        <>
          <Numbers of={STANDINGS.map((name) => ({ name: t(`reports.standing.${name}`), figure: standing[name], tone: TONES[name] }))} />
          <StackedBar title={t('reports.standing.all')} shares={STANDINGS.map((name) => ({ name: t(`reports.standing.${name}`), value: valueOf(standing[name]), tone: TONES[name] }))} />
        </>
      )}
    </Section>
  );
}
