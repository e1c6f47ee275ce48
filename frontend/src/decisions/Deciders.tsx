import type { ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { When } from '../kit/When';
import { Face } from '../people/Face';
import type { DecisionNow } from './commands';

type One = ResultOf<typeof DecisionNow>['approvers']['nodes'][number];

function Vote({ of }: { of: One }) {
  const { t } = useI18n();
  if (of.option) {
    return (
      <>
        <p className="small"><strong>{of.option.label}</strong>{of.decidedAt && <> · <When at={of.decidedAt} /></>}</p>
        {of.reason && <blockquote className="quote prose small">{of.reason}</blockquote>}
      </>
    );
  }
  return <p className="soft small">{t(of.state === 'WAITING' ? 'decision.waits' : 'decision.released')}</p>;
}

/** Who decides, in whose place, what they chose and why. */
export function Deciders({ of }: { of: One[] }) {
  const { t } = useI18n();
  return (
    <ul className="plain deciders">
      {of.map((one) => (
        <li key={one.id} className="decider">
          <Face name={one.person?.name ?? '?'} team={one.side === 'ENTERPRISE'} />
          <div>
            <p><strong>{one.person?.name ?? t('person.unknown')}</strong> <span className="soft small">{one.delegateOf ? t('decision.instead', { name: one.delegateOf.name }) : t(`decision.side.${one.side}`)}</span></p>
            <Vote of={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
