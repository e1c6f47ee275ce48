import { relative } from 'node:path';
import {
  getNamedType, isInterfaceType, isObjectType, Kind, parse, type DefinitionNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql';
import ts from 'typescript';

/** A selection in a document of a module: what is asked of one thing, by the names under which it is answered. */
type Selection = {
  file: string;
  where: string;
  names: Set<string>;
  leaves: string[];
  spreads: string[];
  of: GraphQLNamedType | undefined;
  fragment?: string;
  command?: boolean;
};
/** A property that is read somewhere, and all that its owner is known to have there. */
type Use = { file: string; name: string; owner: Set<string> };

const ALWAYS = new Set(['id', '__typename']);

/**
 * Leaf fields that are asked for and read by nobody who could: neither where the document stands nor around it.
 * What a command answers keeps up to date what is shown elsewhere of the same type: that is use enough.
 */
export function unshown(files: string[], options: ts.CompilerOptions, root: string, schema: GraphQLSchema): string[] {
  const program = ts.createProgram(files, options, quick(options));
  const sources = program.getSourceFiles().filter((one) => !one.isDeclarationFile && one.fileName.startsWith(root));
  const selections = sources.flatMap((source) => selectionsIn(source, schema));
  const asked = new Set(selections.flatMap((one) => one.leaves));
  const graph = modules(sources, options);
  const uses = sources.flatMap((source) => usesIn(source, asked, program.getTypeChecker()));
  return selections.flatMap((selection) => {
    const readers = graph.readersOf(selection.file);
    const names = withSpreaders(selection, selections);
    const seen = uses.filter((use) => readers.has(use.file) && [...use.owner].every((name) => names.has(name)));
    const read = new Set([...seen.map((use) => use.name), ...keptUpToDate(selection, selections), ...ALWAYS]);
    return selection.leaves.filter((leaf) => !read.has(leaf)).map((leaf) => `${relative(root, selection.file)}: ${selection.where}.${leaf}`);
  });
}

/** What may stand beside the fields of a fragment in one object: whatever is asked where it is spread. */
function withSpreaders({ names, fragment }: Selection, selections: Selection[]): Set<string> {
  const above = selections.filter((one) => fragment && one.spreads.includes(fragment));
  return new Set([...names, ...above.flatMap((one) => [...withSpreaders(one, selections)])]);
}

function keptUpToDate({ fragment, command, of }: Selection, selections: Selection[]) {
  const answered = command || selections.some((one) => fragment && one.command && one.spreads.includes(fragment));
  return answered ? selections.filter((one) => !one.command && one.of === of && (!fragment || one.fragment !== fragment)).flatMap((one) => one.leaves) : [];
}

const SILENT = /^@(mantine|tabler|tanstack)\//;

/** Spares the compiler the types of components, which are most of its work and hold no data of ours. */
function quick(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) => (SILENT.test(text) ? { resolvedModule: undefined } : ts.resolveModuleName(text, file, options, host)));
  return host;
}

function selectionsIn(source: ts.SourceFile, schema: GraphQLSchema): Selection[] {
  const found: Selection[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'graphql' && ts.isNoSubstitutionTemplateLiteral(node.arguments[0]!)) {
      for (const definition of parse(node.arguments[0].text).definitions) found.push(...selectionsOf(definition, source.fileName, schema));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function selectionsOf(definition: DefinitionNode, file: string, schema: GraphQLSchema): Selection[] {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    const { name, typeCondition, selectionSet } = definition;
    const [whole, ...parts] = inside(selectionSet, name.value, file, schema.getType(typeCondition.name.value));
    return [{ ...whole!, fragment: name.value }, ...parts];
  }
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
  const { name, operation, selectionSet } = definition;
  const all = inside(selectionSet, name!.value, file, schema.getRootType(operation) ?? undefined);
  return all.map((one) => ({ ...one, command: operation === 'mutation' }));
}

function inside(set: SelectionSetNode, where: string, file: string, of: GraphQLNamedType | undefined): Selection[] {
  const own: Selection = { file, where, of, names: new Set(), leaves: [], spreads: [] };
  const below: Selection[] = [];
  const add = (selections: SelectionSetNode) => {
    for (const one of selections.selections) {
      if (one.kind === Kind.INLINE_FRAGMENT) add(one.selectionSet);
      if (one.kind === Kind.FRAGMENT_SPREAD) own.spreads.push(one.name.value);
      if (one.kind !== Kind.FIELD) continue;
      const name = one.alias?.value ?? one.name.value;
      own.names.add(name);
      if (one.selectionSet) below.push(...inside(one.selectionSet, `${where}.${name}`, file, typeOf(of, one.name.value)));
      else own.leaves.push(name);
    }
  };
  add(set);
  return [own, ...below];
}

function typeOf(owner: GraphQLNamedType | undefined, field: string) {
  const known = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field] : undefined;
  return known && getNamedType(known.type);
}

function usesIn(source: ts.SourceFile, asked: Set<string>, checker: ts.TypeChecker): Use[] {
  const found: Use[] = [];
  const note = (name: string, owner: ts.Node) => {
    if (!asked.has(name)) return;
    const type = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(owner)));
    for (const one of type.isUnion() ? type.types : [type]) {
      const names = checker.getPropertiesOfType(one).map((property) => property.name).filter((known) => /^\w+$/.test(known));
      if (names.includes(name)) found.push({ file: source.fileName, name, owner: new Set(names) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name.text, node.expression);
    if (ts.isElementAccessExpression(node)) for (const name of literals(checker.getTypeAtLocation(node.argumentExpression))) note(name, node.expression);
    if (ts.isSpreadAssignment(node)) for (const name of wanted(node, checker)) note(name, node.expression);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) note((node.propertyName ?? node.name).getText(source), node.parent);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is wanted of an object that is spread into another: whatever the other's reader knows of. */
function wanted(node: ts.SpreadAssignment, checker: ts.TypeChecker): string[] {
  const type = checker.getContextualType(node.parent);
  return type ? checker.getPropertiesOfType(checker.getNonNullableType(type)).map(({ name }) => name) : [];
}

/** The names that an expression can be: `can[verb]` reads every verb. */
function literals(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}

function modules(sources: ts.SourceFile[], options: ts.CompilerOptions) {
  const imports = new Map(sources.map((source) => [source.fileName, importsOf(source, options)]));
  const importers = new Map<string, string[]>();
  for (const [file, below] of imports) for (const one of below) importers.set(one, [...(importers.get(one) ?? []), file]);
  const reach = (from: string[], step: (file: string) => string[]) => {
    const known = new Set(from);
    for (const file of known) for (const next of step(file)) known.add(next);
    return known;
  };
  return {
    /** Who can hold what a document of that module brings: whoever is above it, and whom those beside it hand it to. */
    readersOf(file: string) {
      const above = reach([file], (one) => importers.get(one) ?? []);
      const beside = reach([file, ...(importers.get(file) ?? [])], (one) => imports.get(one) ?? []);
      return new Set([...above, ...beside]);
    },
  };
}

function importsOf(source: ts.SourceFile, options: ts.CompilerOptions): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier }) => {
    const name = (moduleSpecifier as ts.StringLiteral).text;
    const found = name.startsWith('.') && ts.resolveModuleName(name, source.fileName, options, ts.sys).resolvedModule?.resolvedFileName;
    return found ? [found] : [];
  });
}
