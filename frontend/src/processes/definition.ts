import type { Due, Side, Step as Shown, Text } from './outline';

export type Owner = { rule: string; role?: string; team?: string };
/** A step as it is written; what stands in it beside these stays as it is. */
export type Step = Omit<Shown, 'form' | 'due'> & { owner: Owner; due?: Due | undefined; evidence?: string; required?: boolean; when?: unknown };
/** A scenario as it is written. */
export type Definition = {
  key: string; name: Text; summary: Text; phases: { key: string; name: Text }[]; steps: Step[];
};

export const OWNERS = {
  CLIENT: ['REQUESTER', 'SUBJECT', 'SUBJECT_MANAGER', 'ROLE.OWNER', 'ROLE.COORDINATOR', 'ROLE.EMPLOYEE'],
  ENTERPRISE: ['ROLE.TECHNICIAN', 'ROLE.ACCOUNT_MANAGER', 'ROLE.ADMIN', 'TEAM'],
} as const satisfies Record<Side, readonly string[]>;
export const ACTIONS = ['TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'] as const;
export const EVIDENCE = ['NONE', 'NOTE', 'FILE'] as const;
export const UNITS = ['BUSINESS_DAYS', 'DAYS', 'HOURS'] as const;

/** Who does a step, as one word, and back. */
export const ownerWord = ({ rule, role }: Owner) => (rule === 'ROLE' ? `ROLE.${role}` : rule);
export function ownerOf(word: string): Owner {
  const [rule, role] = word.split('.');
  return role ? { rule: rule!, role } : { rule: word };
}

/** The definition with something else in one of its steps. */
export const changed = (told: Definition, key: string, part: Partial<Step>): Definition => ({
  ...told, steps: told.steps.map((step) => (step.key === key ? { ...step, ...part } : step)),
});

/** The definition with one more step at its end, under a key that is free. */
export function grown(told: Definition, title: Text): Definition {
  const taken = new Set(told.steps.map(({ key }) => key));
  const number = [...taken, ''].findIndex((_, at) => !taken.has(`step-${at + 1}`)) + 1;
  const last = told.steps.at(-1);
  const phase = last?.phase ?? told.phases[0]?.key ?? '';
  const step: Step = { key: `step-${number}`, phase, title, side: 'ENTERPRISE', owner: ownerOf('ROLE.TECHNICIAN'), after: last ? [last.key] : [] };
  return { ...told, steps: [...told.steps, step] };
}

/** The definition without a step; what waited for it waits for what it waited for. */
export function without(told: Definition, key: string): Definition {
  const gone = told.steps.find((step) => step.key === key);
  const steps = told.steps.filter((step) => step !== gone).map(({ due, ...step }) => ({
    ...step,
    after: [...new Set((step.after ?? []).flatMap((one) => (one === key ? (gone?.after ?? []) : [one])))],
    ...(due && { due: due.since === key ? { ...due, since: 'START' } : due }),
  }));
  return { ...told, steps };
}

/** The definition with a step one place up or down. */
export function moved(told: Definition, key: string, by: -1 | 1): Definition {
  const at = told.steps.findIndex((step) => step.key === key);
  const steps = [...told.steps];
  const [step] = steps.splice(at, 1);
  steps.splice(at + by, 0, step!);
  return { ...told, steps };
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

/** Parts of what was refused that are about a step. */
export const faultsOf = (messages: readonly string[], key: string) =>
  messages.flatMap((message) => message.split('; ')).flatMap((part) => part.match(new RegExp(`steps\\.${key}(?:\\.[\\w.]+)?: (.*)`))?.[1] ?? []);
