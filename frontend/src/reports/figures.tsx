import { Link } from '@tanstack/react-router';
import { createContext, use, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import type { Tone } from '../kit/charts/tones';
import { useI18n, type I18n } from '../kit/i18n';

export const FigureFragment = graphql(`
  fragment ReportFigure on Figure { value dataStatus sampleSize drillDown }
`);
export const ShareFragment = graphql(`
  fragment ReportShare on Share { value dataStatus sampleSize drillDown part { ...ReportFigure } }
`, [FigureFragment]);
export type Figure = FragmentOf<typeof FigureFragment>;
export type Share = FragmentOf<typeof ShareFragment>;
type Known = { value: number | null; dataStatus: string; sampleSize: number };
type Write = (value: number) => string;

/** The number itself, for pictures; null is a gap. */
export const valueOf = (figure: Figure) => readFragment(FigureFragment, figure).value;

/** The number in words, or why there is none. */
export function worded({ value, dataStatus, sampleSize }: Known, { t, number }: I18n, write: Write = number) {
  if (value !== null) return write(value);
  if (dataStatus === 'NOT_KEPT') return t('reports.unknown');
  return dataStatus === 'TOO_FEW' ? t('reports.few', { n: sampleSize }) : t('reports.none');
}

/** A figure in words, for a file. */
export const plain = (figure: Figure, i18n: I18n, write?: Write) => worded(readFragment(FigureFragment, figure), i18n, write);

/** A share in words, for a file. */
export const plainShare = (share: Share, i18n: I18n) => worded(readFragment(ShareFragment, share), i18n, (value) => i18n.percent(value / 100));

/** What the part of the report is called in which a figure stands. */
export const About = createContext('');

type Behind = { of: unknown; name: string; children: string };

/** Leads to the tickets behind a figure. */
function Tickets({ of, name, children }: Behind) {
  const about = use(About);
  return (
    <Link to="/app/reports/tickets" search={{ of: [JSON.stringify(of)], name: [`${about}: ${name}`] }} className="report-link figures" aria-label={`${name}: ${children}`}>
      {children}
    </Link>
  );
}

/** A figure, which leads to the tickets behind it; or why there is none. */
export function Told({ figure, name, write }: { figure: Figure; name: string; write?: Write }) {
  const i18n = useI18n();
  const known = readFragment(FigureFragment, figure);
  const words = worded(known, i18n, write);
  if (known.value === null) return <span className="soft small">{words}</span>;
  return known.sampleSize ? <Tickets of={known.drillDown} name={name}>{words}</Tickets> : <span className="figures">{words}</span>;
}

/** A share: per cent, and how many of how many. */
export function Part({ share, name }: { share: Share; name: string }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const known = readFragment(ShareFragment, share);
  if (known.value === null) return <span className="soft small">{plainShare(share, i18n)}</span>;
  return (
    <span className="report-part">
      <strong className="figures">{plainShare(share, i18n)}</strong>
      <span className="soft small">
        <Told figure={known.part} name={name} /> {t('reports.of', { n: number(known.sampleSize) })}
      </span>
    </span>
  );
}

/** What, and how much of it, line by line. */
export function Rows({ of }: { of: [name: string, value: ReactNode][] }) {
  return (
    <dl className="report-rows">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A few numbers that are read at a glance. */
export function Numbers({ of }: { of: { name: string; figure: Figure; tone?: Tone }[] }) {
  return (
    <dl className="report-numbers">
      {of.map(({ name, figure, tone }) => (
        <div key={name} data-tone={valueOf(figure) ? tone : undefined}>
          <dt>{name}</dt>
          <dd><Told figure={figure} name={name} /></dd>
        </div>
      ))}
    </dl>
  );
}
