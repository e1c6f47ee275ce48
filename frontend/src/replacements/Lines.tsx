import { Link } from '@tanstack/react-router';
import { Card } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { idOf, type Line, type Plan } from './plan';
import { quarterOfLine } from './rows';
import { BANDS, type Band } from './search';

const TONES: Partial<Record<Band, string>> = { OVERDUE: 'brick', QUARTER: 'honey', UNKNOWN: 'honey' };

function What({ one }: { one: Line }) {
  const { t } = useI18n();
  const name = one.deviceId ? <Link to="/app/devices/$id" params={{ id: one.deviceId }} className="row-link">{one.name}</Link> : <strong>{one.name}</strong>;
  return <>{name}<span className="soft small figures">{one.tag ?? t('plan.contract')}</span></>;
}

function Row({ one }: { one: Line }) {
  const i18n = useI18n();
  const { t, day, money } = i18n;
  return (
    <tr>
      <th scope="row" className="plan-what"><What one={one} /></th>
      <td data-name={t('plan.column.who')}>{one.holderName ?? one.location ?? '–'}</td>
      <td data-name={t('plan.column.due')}>{one.dueOn ? day(one.dueOn) : '–'} <span className="tag" data-tone={TONES[one.band]}>{t(`plan.band.${one.band}`)}</span></td>
      <td data-name={t('plan.column.why')} className="small">{one.causes.length ? one.causes.map(({ reason, on }) => <span key={reason} className="plan-cause">{t(`plan.reason.${reason}`)} <span className="soft figures">{day(on)}</span></span>) : one.gaps.map((gap) => t(`plan.gap.${gap}`)).join(', ')}</td>
      <td data-name={t('plan.column.estimate')} className="figures">{one.estimate ? money(one.estimate.minor, one.estimate.currency) : <span className="soft">{t('plan.noSum')}</span>}</td>
      <td data-name={t('plan.column.quarter')}>{quarterOfLine(one, i18n) || '–'}{one.state && <span className="soft small"> {t(`plan.state.${one.state}`)}</span>}</td>
    </tr>
  );
}

/** Every line of the plan, of all bands or of one. */
export function Lines({ plan, band, choose }: { plan: Plan; band: string | undefined; choose: (band: string) => void }) {
  const { t } = useI18n();
  const shown = plan.lines.filter((one) => !band || one.band === band);
  const count = (one: Band) => plan.bands.find((of) => of.band === one)?.count ?? 0;
  return (
    <Card title={t('plan.lines')}>
      <div className="plan-filter screen-only">
        <Choice label={t('plan.band')} value={band ?? ''} choose={choose} of={[['', `${t('plan.band.all')} (${plan.lines.length})`], ...BANDS.map((one): [string, string] => [one, `${t(`plan.band.${one}`)} (${count(one)})`])]} />
      </div>
      {shown.length === 0 ? <p className="soft">{t('plan.nothing')}</p> : (
        <table className="plan-lines">
          <thead><tr>{(['what', 'who', 'due', 'why', 'estimate', 'quarter'] as const).map((one) => <th key={one} scope="col">{t(`plan.column.${one}`)}</th>)}</tr></thead>
          <tbody>{shown.map((one) => <Row key={idOf(one)} one={one} />)}</tbody>
        </table>
      )}
    </Card>
  );
}
