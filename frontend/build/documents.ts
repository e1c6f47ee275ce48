import { createHash } from 'node:crypto';
import {
  Kind, parse, print, visit, type ASTNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** One operation as the server is to know it: the id is made of the text, so it changes with every letter of it. */
export type Trusted = { id: string; text: string };
type Source = { file: string; text: string };
type Found<Node> = Map<string, { node: Node; file: string }>;

const WRITTEN = /\bgraphql\(\s*`([^`]*)`/g;
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** Every operation in the sources, by its name, with the fragments that it spreads. */
export function trusted(sources: Source[]): Map<string, Trusted> {
  const { operations, fragments } = definitions(sources);
  return new Map([...operations].map(([name, { node, file }]) => [name, signed(document(node, file, fragments))]));
}

function definitions(sources: Source[]) {
  const operations: Found<OperationDefinitionNode> = new Map();
  const fragments: Found<FragmentDefinitionNode> = new Map();
  for (const { file, text } of sources) {
    for (const [, written] of text.matchAll(WRITTEN)) {
      for (const node of parse(written!, { noLocation: true }).definitions) {
        if (node.kind === Kind.OPERATION_DEFINITION) keep(operations, node, file);
        else if (node.kind === Kind.FRAGMENT_DEFINITION) keep(fragments, node, file);
      }
    }
  }
  return { operations, fragments };
}

function keep<Node extends OperationDefinitionNode | FragmentDefinitionNode>(found: Found<Node>, node: Node, file: string) {
  if (!node.name) throw new Error(`An operation in ${file} has no name: give it one that no other operation has.`);
  const name = node.name.value;
  const before = found.get(name);
  const what = node.kind === Kind.FRAGMENT_DEFINITION ? 'fragments' : 'operations';
  if (before) throw new Error(`Two ${what} are named ${name}, in ${before.file} and in ${file}: rename one of them.`);
  found.set(name, { node, file });
}

function document(operation: OperationDefinitionNode, file: string, fragments: Found<FragmentDefinitionNode>) {
  const needed = new Map<string, FragmentDefinitionNode>();
  const gather = (node: ASTNode, where: string): unknown =>
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const found = fragments.get(name);
        if (!found) throw new Error(`${where} spreads the fragment ${name}, which is written nowhere.`);
        if (needed.has(name)) return;
        needed.set(name, found.node);
        gather(found.node, found.file);
      },
    });
  gather(operation, file);
  const ordered = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
  return [operation, ...ordered].map((node) => print(asSent(node))).join('\n\n');
}

/** As the cache asks: each selection below the root says its type; directives meant for the compiler stay here. */
function asSent<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    Directive: ({ name }) => (name.value.startsWith('_') ? null : undefined),
    SelectionSet: (selected: SelectionSetNode, _key, parent) => {
      const root = !Array.isArray(parent) && (parent as ASTNode).kind === Kind.OPERATION_DEFINITION;
      const said = selected.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename' && !one.alias);
      return root || said ? undefined : { ...selected, selections: [...selected.selections, TYPENAME] };
    },
  });
}

function signed(text: string): Trusted {
  return { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text };
}
