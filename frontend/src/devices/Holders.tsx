import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Face } from '../people/Face';
import { DoneIn, DoneInFragment } from '../processes/DoneIn';
import { Paper } from './Papers';

export const HolderFragment = graphql(`
  fragment Holder on Assignment {
    id
    location
    kind
    fromAt
    toAt
    expectedReturn
    accessories
    acceptance
    decision { id }
    conditionOut
    conditionIn
    keptBecause
    holder { id name title client { id kind } }
    handedBy { id name }
    protocols(first: 2) { nodes { id language file { id name } } }
    tasks(first: 3) { nodes { id action ...DoneIn } }
  }
`, [DoneInFragment]);

const TONES = { PENDING: 'honey', ACCEPTED: 'pine', DECLINED: 'brick' } as const;
type Said = Pick<ResultOf<typeof HolderFragment>, 'acceptance' | 'decision'>;

/** What its holder said to it, with the way to the question. */
function Acceptance({ acceptance, decision }: Said) {
  const { t } = useI18n();
  if (!acceptance) return null;
  const words = <span className="tag" data-tone={TONES[acceptance]}>{t(`acceptance.${acceptance}`)}</span>;
  return decision ? <Link to="/app/decisions/$id" params={{ id: decision.id }}>{words}</Link> : words;
}

type Props = { device: string; data: FragmentOf<typeof HolderFragment> };

function Period({ device, data }: Props) {
  const { t, date, day } = useI18n();
  const period = readFragment(HolderFragment, data);
  const name = period.holder?.name ?? period.location ?? t('person.unknown');
  const notes = [
    period.kind === 'LOAN' && period.expectedReturn && !period.toAt && t('device.return', { on: day(period.expectedReturn) }),
    period.handedBy && t('device.handedBy', { name: period.handedBy.name }),
    period.accessories && t('device.accessories', { text: period.accessories }),
    period.conditionOut && t('device.conditionOut', { text: period.conditionOut }),
    period.keptBecause && t('device.kept', { why: period.keptBecause }),
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
          <Acceptance {...period} />
        </p>
        <p className="soft figures">{period.toAt ? t('device.period', { from: date(period.fromAt), to: date(period.toAt) }) : t('device.since', { from: date(period.fromAt) })}</p>
        {period.tasks.nodes.map((one) => <DoneIn key={one.id} label={t(one.action === 'RETURN' ? 'device.backIn' : 'device.handedIn')} data={one} />)}
        {notes.map((note) => <p key={note} className="soft small">{note}</p>)}
        <p className="period-papers small screen-only">
          <Link to="/app/devices/$id/protocol/$assignment" params={{ id: device, assignment: period.id }}>{t('device.protocol')}</Link>
          <Paper of={period.protocols.nodes} />
        </p>
      </div>
    </li>
  );
}

/** Who had it and when, newest first. */
export function Holders({ device, of }: { device: string; of: (FragmentOf<typeof HolderFragment> & { id: string })[] }) {
  const { t } = useI18n();
  if (!of.length) return <p className="soft">{t('device.neverHeld')}</p>;
  return <ol className="plain periods">{of.map((period) => <Period key={period.id} device={device} data={period} />)}</ol>;
}
