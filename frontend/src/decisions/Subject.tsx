import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';

export const SubjectFragment = graphql(`
  fragment DecisionSubject on Node {
    __typename
    id
    ... on Ticket { number title client { id code } }
    ... on ReplacementProposal { year quarter client { id } }
    ... on Task { process { id namePl nameEn } }
    ... on Device { tag model { id manufacturer name } }
  }
`);

type Of = ResultOf<typeof SubjectFragment>;

function Linked({ of }: { of: Of }) {
  const { t, language } = useI18n();
  switch (of.__typename) {
    case 'Ticket':
      return <Link to="/app/tickets/$id" params={{ id: of.id }}><span className="figures">{of.client?.code}-{of.number}</span> {of.title}</Link>;
    case 'Device':
      return <Link to="/app/devices/$id" params={{ id: of.id }}><span className="figures">{of.tag}</span> {of.model?.manufacturer} {of.model?.name}</Link>;
    case 'Task':
      return of.process && <Link to="/app/processes/$id" params={{ id: of.process.id }} hash={of.id}>{language === 'pl' ? of.process.namePl : of.process.nameEn}</Link>;
    case 'ReplacementProposal':
      return <Link to="/app/replacements" search={{ client: of.client ? [of.client.id] : undefined, year: [String(of.year)] }}>{t(`quarter.${of.quarter as 1}`, { year: of.year })}</Link>;
  }
}

const LEADS = ['Ticket', 'Device', 'Task', 'ReplacementProposal'];

/** What a decision is about, with the way to it. */
export function Subject({ data }: { data: FragmentOf<typeof SubjectFragment> }) {
  const { t } = useI18n();
  const of = readFragment(SubjectFragment, data);
  return LEADS.includes(of.__typename) && <p className="small"><span className="soft">{t('decision.about')}:</span> <Linked of={of} /></p>;
}
