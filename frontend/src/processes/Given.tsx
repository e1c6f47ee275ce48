import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import type { Process } from './commands';
import { formOf, outlineOf, useBoth, type Answers, type Form } from './outline';

const NamedQuery = graphql(`
  query NamedInAnswers($people: [ID!]!, $devices: [ID!]!, $systems: [ID!]!) {
    people(first: 50, filter: { id: { in: $people } }) { nodes { id name } }
    devices(first: 50, filter: { id: { in: $devices } }) { nodes { id tag } }
    systems(first: 50, filter: { id: { in: $systems } }) { nodes { id name } }
  }
`);

/** Names of whom and what the answers name by their ids. */
function useNames(answers: Answers) {
  const ids = (prefix: string) => Object.values(answers).filter((one): one is string => typeof one === 'string' && one.startsWith(`${prefix}_`));
  const variables = { people: ids('per'), devices: ids('dev'), systems: ids('sys') };
  const [{ data }] = useQuery({ query: NamedQuery, variables, pause: !Object.values(variables).flat().length });
  const pairs = data ? [...data.people.nodes, ...data.systems.nodes].map(({ id, name }) => [id, name] as const) : [];
  return new Map([...pairs, ...(data?.devices.nodes.map(({ id, tag }) => [id, tag] as const) ?? [])]);
}

/** What was filled in, by the names of its fields. */
export function Given({ process }: { process: Process }) {
  const { t, day } = useI18n();
  const { told } = useBoth();
  const answers = process.answers as Answers;
  const names = useNames(answers);
  const forms = [formOf(process.pinned), ...outlineOf(process.pinned).steps.flatMap(({ form }) => form ?? [])];
  const fields: Form['properties'] = Object.assign({}, ...forms.map(({ properties }) => properties));
  const say = (value: Answers[string], field: Form['properties'][string]) => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (field['x-kind'] === 'CHOICE') return told(field['x-words'].options![String(value)]!);
    return field['x-kind'] === 'DATE' ? day(String(value)) : (names.get(String(value)) ?? String(value));
  };
  const said = Object.entries(fields).filter(([key]) => key in answers);
  if (!said.length) return null;
  return <div className="process-given"><Facts of={said.map(([key, field]) => [told(field['x-words'].label), say(answers[key]!, field)])} /></div>;
}
