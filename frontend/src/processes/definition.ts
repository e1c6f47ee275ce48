import { named } from './conditions';
import type { Due, FieldKind, Outline, Side, Step as Shown, Text } from './outline';

export type Owner = { rule: string; role?: string; team?: string };
export type Phase = { key: string; name: Text };
export type Option = { key: string; label: Text };
/** A field of the form, as it is written. */
export type FormField = { key: string; kind: FieldKind; label: Text; help?: Text | undefined; required?: boolean; options?: Option[] | undefined };
type Own = 'chosen' | 'due' | 'field' | 'form' | 'systems' | 'text';
/** A step as it is written; what stands in it beside these stays as it is. */
export type Step = Omit<Shown, Own> & {
  owner: Owner; text?: Text | undefined; due?: Due | undefined; evidence?: string; required?: boolean; shared?: boolean; when?: unknown;
  fields?: string[] | undefined; field?: string | undefined; systems?: string[] | undefined; lent?: string | undefined; chosen?: boolean;
};
/** A scenario as it is written. */
export type Definition = {
  key: string; kind: string; name: Text; summary: Text; subject?: Outline['subject']; target?: Text | undefined; urgent?: boolean;
  phases: Phase[]; fields?: FormField[]; steps: Step[];
};

export const OWNERS = {
  CLIENT: ['REQUESTER', 'SUBJECT', 'SUBJECT_MANAGER', 'ROLE.OWNER', 'ROLE.COORDINATOR', 'ROLE.EMPLOYEE'],
  ENTERPRISE: ['ROLE.TECHNICIAN', 'ROLE.ACCOUNT_MANAGER', 'ROLE.ADMIN', 'TEAM'],
} as const satisfies Record<Side, readonly string[]>;
export const ACTIONS = ['TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'LOSS', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'] as const;
export const EVIDENCE = ['NONE', 'NOTE', 'FILE'] as const;
export const UNITS = ['BUSINESS_DAYS', 'DAYS', 'HOURS'] as const;

export const KINDS_OF_FIELD = ['TEXT', 'NUMBER', 'DATE', 'YES_NO', 'CHOICE', 'PERSON', 'DEVICE', 'SYSTEM'] as const satisfies FieldKind[];
export const SUBJECTS = ['PERSON', 'DEVICE', 'NOTHING'] as const satisfies Outline['subject'][];
/** Of what kind the field is that names the device or the system of a step, or in which is kept what was decided. */
export const NAMED: Partial<Record<string, FieldKind>> = { HAND_OVER: 'DEVICE', RETURN: 'DEVICE', LOSS: 'DEVICE', GRANT: 'SYSTEM', DECISION: 'YES_NO' };
/** What is about kinds of systems. */
export const OF_SYSTEMS: readonly string[] = ['GRANT', 'REVOKE'];

/** Who does a step, as one word, and back. */
export const ownerWord = ({ rule, role }: Owner) => (rule === 'ROLE' ? `ROLE.${role}` : rule);
export function ownerOf(word: string): Owner {
  const [rule, role] = word.split('.');
  return role ? { rule: rule!, role } : { rule: word };
}

/** What is written in both languages; nothing where it is written in neither. */
export const orNothing = (text: Text) => (text.pl || text.en ? text : undefined);

type Keyed = { key: string };

/** A list with something else in one of its parts. */
export const changed = <One extends Keyed>(list: readonly One[], key: string, part: Partial<One>): One[] =>
  list.map((one) => (one.key === key ? { ...one, ...part } : one));

/** A list with one of its parts a place up or down. */
export function moved<One extends Keyed>(list: readonly One[], key: string, by: -1 | 1): One[] {
  const at = list.findIndex((one) => one.key === key);
  const parts = [...list];
  parts.splice(at + by, 0, ...parts.splice(at, 1));
  return parts;
}

/** A key that nothing in the list has yet. */
export function freeKey(list: readonly Keyed[], stem: string): string {
  const taken = new Set(list.map(({ key }) => key));
  const number = [...list, null].findIndex((_, at) => !taken.has(`${stem}-${at + 1}`)) + 1;
  return `${stem}-${number}`;
}

/** The definition with one more step at its end, that waits for the last one. */
export function grown(told: Definition, title: Text): Definition {
  const last = told.steps.at(-1);
  const phase = last?.phase ?? told.phases[0]?.key ?? '';
  const step: Step = { key: freeKey(told.steps, 'step'), phase, title, side: 'ENTERPRISE', owner: ownerOf('ROLE.TECHNICIAN'), after: last ? [last.key] : [] };
  return { ...told, steps: [...told.steps, step] };
}

/** The definition without a step; what waited for it waits for what it waited for. */
export function without(told: Definition, key: string): Definition {
  const gone = told.steps.find((step) => step.key === key);
  const steps = told.steps.filter((step) => step !== gone).map(({ due, lent, ...step }) => ({
    ...step, ...(lent && lent !== key && { lent }),
    after: [...new Set((step.after ?? []).flatMap((one) => (one === key ? (gone?.after ?? []) : [one])))],
    ...(due && { due: due.since === key ? { ...due, since: 'START' } : due }),
  }));
  return { ...told, steps };
}

/** The definition without a field of the form; a condition that looks at it stays, for somebody to mend. */
export function withoutField(told: Definition, key: string): Definition {
  const steps = told.steps.map(({ fields, field, ...step }) => ({
    ...step, ...(fields && { fields: fields.filter((one) => one !== key) }), ...(field && field !== key && { field }),
  }));
  return { ...told, fields: (told.fields ?? []).filter((one) => one.key !== key), steps };
}

/** The definition with another key of a field, wherever it is named. */
export function rekeyed(told: Definition, from: string, to: string): Definition {
  const other = (key: string) => (key === from ? to : key);
  const steps = told.steps.map(({ fields, field, when, ...step }) => ({
    ...step, ...(fields && { fields: fields.map(other) }), ...(field && { field: other(field) }), ...(when !== undefined && { when: named(when, other) }),
  }));
  return { ...told, fields: changed(told.fields ?? [], from, { key: to }), steps };
}

/** Fields that are filled in before a step: at the start, and in forms that it waits for. */
export function askedBefore(told: Definition, key: string): FormField[] {
  const known = new Map(told.steps.map((step) => [step.key, step]));
  const earlier = new Set<string>();
  const wait = (after: readonly string[] = []) => after.filter((one) => !earlier.has(one)).forEach((one) => {
    earlier.add(one);
    wait(known.get(one)?.after);
  });
  wait(known.get(key)?.after);
  const later = new Set(told.steps.filter((step) => !earlier.has(step.key)).flatMap(({ action, field, fields = [] }) => (action === 'DECISION' && field ? [field] : fields)));
  return (told.fields ?? []).filter((field) => !later.has(field.key));
}

type Placed = { key: string; after?: string[] };

/** Steps in columns: each right of everything that it waits for. What waits in a circle stands where it is met. */
export function columns<One extends Placed>(steps: readonly One[]): One[][] {
  const known = new Map(steps.map((step) => [step.key, step]));
  const depth = new Map<string, number>();
  const deep = (step: One, above: ReadonlySet<string>): number => {
    if (above.has(step.key)) return 0;
    const inside = new Set([...above, step.key]);
    const found = depth.get(step.key) ?? Math.max(0, ...(step.after ?? []).map((key) => (known.has(key) ? deep(known.get(key)!, inside) + 1 : 0)));
    depth.set(step.key, found);
    return found;
  };
  const found: One[][] = [];
  for (const step of steps) (found[deep(step, new Set())] ??= []).push(step);
  return found.filter(Boolean);
}
