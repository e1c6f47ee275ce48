import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { StateTag } from './labels';

export const LineFragment = graphql(`
  fragment DecisionLine on Decision {
    id
    question
    state
    dueAt
    askedAt
    askedBy { id name }
    client { id name }
    options(first: 1, filter: { chosen: { eq: true } }) { nodes { id label } }
  }
`);

/** One decision in a list: the question, where it stands, who asked, and by when. */
export function DecisionLine({ data }: { data: FragmentOf<typeof LineFragment> }) {
  const { t, date, ago } = useI18n();
  const { viewer } = useSession();
  const { id, question, state, dueAt, askedAt, askedBy, client, options } = readFragment(LineFragment, data);
  const chosen = options.nodes[0];
  const asked = { name: askedBy?.name ?? '', when: ago(askedAt, Date.now()) };
  const late = state === 'PENDING' && !!dueAt && Date.parse(dueAt) < Date.now();
  return (
    <li className="decision-line">
      <p className="decision-line-question"><Link to="/app/decisions/$id" params={{ id }}>{question}</Link></p>
      <p className="soft small decision-line-facts">
        <StateTag state={state} />
        {isStaff(viewer) && client && <span>{client.name}</span>}
        <span>{t(askedBy ? 'decision.asked' : 'decision.asked.system', asked)}</span>
        {state === 'PENDING' && dueAt && <span className={late ? 'decision-late' : undefined}>{t(late ? 'decision.overdue' : 'decision.due', { at: date(dueAt) })}</span>}
      </p>
      {chosen && <p className="small">{t('decision.chosen', { label: chosen.label })}</p>}
    </li>
  );
}
