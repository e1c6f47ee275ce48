import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';

export const SubjectFragment = graphql(`
  fragment DecisionSubject on Node {
    __typename
    id
    ... on Ticket { number title client { id code } }
    ... on ReplacementProposal { year quarter client { id } }
    ... on Device { tag model { id manufacturer name } }
  }
`);

/** What a decision is about, with the way to it. */
export function Subject({ data }: { data: FragmentOf<typeof SubjectFragment> }) {
  const { t } = useI18n();
  const of = readFragment(SubjectFragment, data);
  const link = of.__typename === 'Ticket'
    ? <Link to="/app/tickets/$id" params={{ id: of.id }}><span className="figures">{of.client?.code}-{of.number}</span> {of.title}</Link>
    : of.__typename === 'Device' && <Link to="/app/devices/$id" params={{ id: of.id }}><span className="figures">{of.tag}</span> {of.model?.manufacturer} {of.model?.name}</Link>;
  const plan = of.__typename === 'ReplacementProposal' && <Link to="/app/replacements" search={{ client: of.client ? [of.client.id] : undefined, year: [String(of.year)] }}>{t(`quarter.${of.quarter as 1}`, { year: of.year })}</Link>;
  return (link || plan) && <p className="small"><span className="soft">{t('decision.about')}:</span> {link || plan}</p>;
}
