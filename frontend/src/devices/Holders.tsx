import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Face } from '../people/Face';

export const HolderFragment = graphql(`
  fragment Holder on Assignment {
    id
    location
    kind
    fromAt
    toAt
    expectedReturn
    conditionOut
    conditionIn
    holder { id name title client { id kind } }
    handedBy { id name }
  }
`);

function Period({ data }: { data: FragmentOf<typeof HolderFragment> }) {
  const { t, date, day } = useI18n();
  const period = readFragment(HolderFragment, data);
  const name = period.holder?.name ?? period.location ?? t('person.unknown');
  const notes = [
    period.kind === 'LOAN' && period.expectedReturn && !period.toAt && t('device.return', { on: day(period.expectedReturn) }),
    period.handedBy && t('device.handedBy', { name: period.handedBy.name }),
    period.conditionOut && t('device.conditionOut', { text: period.conditionOut }),
    period.conditionIn && t('device.conditionIn', { text: period.conditionIn }),
  ].filter((note): note is string => !!note);
  return (
    <li className="period" data-now={!period.toAt || undefined}>
      <Face name={name} team={period.holder?.client?.kind === 'ENTERPRISE'} />
      <div>
        <p className="period-who">
          <strong>{name}</strong>
          {!period.toAt && <span className="tag" data-tone="pine">{t('device.now')}</span>}
          {period.kind === 'LOAN' && <span className="tag">{t('device.loan')}</span>}
        </p>
        <p className="soft figures">{period.toAt ? t('device.period', { from: date(period.fromAt), to: date(period.toAt) }) : t('device.since', { from: date(period.fromAt) })}</p>
        {notes.map((note) => <p key={note} className="soft small">{note}</p>)}
      </div>
    </li>
  );
}

/** Who had it and when, newest first. */
export function Holders({ of }: { of: (FragmentOf<typeof HolderFragment> & { id: string })[] }) {
  const { t } = useI18n();
  if (!of.length) return <p className="soft">{t('device.neverHeld')}</p>;
  return <ol className="plain periods">{of.map((period) => <Period key={period.id} data={period} />)}</ol>;
}
