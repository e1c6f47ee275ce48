import { useI18n } from '../kit/i18n';

/** The same in both languages. */
export type Text = { pl: string; en: string };
type Words = { label: Text; help?: Text; options?: Record<string, Text> };
export type FieldKind = 'TEXT' | 'NUMBER' | 'DATE' | 'YES_NO' | 'CHOICE' | 'PERSON' | 'DEVICE' | 'SYSTEM';
/** What one should know before it starts; versions of before tell nothing of it. */
export type About = { subject: Outline['subject']; target: Text | null; steps: Record<Side, number> };
/** A form as JSON Schema: what each field takes, and how it is asked for. */
export type Form = { 'x-about'?: About; properties: Record<string, { 'x-kind': FieldKind; 'x-words': Words; enum?: string[]; maxLength?: number }>; required: string[] };
export type Due = { since: string; offset?: number; unit?: 'DAYS' | 'BUSINESS_DAYS' | 'HOURS' };
export type Side = 'CLIENT' | 'ENTERPRISE';
export type Step = {
  key: string; phase: string; title: Text; side: Side; text?: Text; after?: string[]; action?: string; due?: Due; form?: Form; systems?: string[]; field?: string; chosen?: boolean;
};
/** What everybody sees of a scenario. */
export type Outline = { subject: 'PERSON' | 'DEVICE' | 'NOTHING'; target: Text | null; phases: { key: string; name: Text }[]; steps: Step[] };
/** What was filled in, by the keys of fields. */
export type Answers = Record<string, string | number | boolean>;

const NOTHING: Outline = { subject: 'NOTHING', target: null, phases: [], steps: [] };

/** The outline of a version; an empty one for those who see only their own part. */
export const outlineOf = (version: { outline: unknown } | null | undefined) => (version?.outline ?? NOTHING) as Outline;
export const formOf = (version: { form: unknown } | null | undefined) => (version?.form ?? { properties: {}, required: [] }) as Form;

/** What stands in both languages, in the one that is spoken. */
export function useBoth() {
  const { language } = useI18n();
  return {
    told: (text: Text) => text[language],
    named: (of: { namePl: string; nameEn: string }) => (language === 'pl' ? of.namePl : of.nameEn),
    titled: (of: { titlePl: string; titleEn: string }) => (language === 'pl' ? of.titlePl : of.titleEn),
    summed: (of: { summaryPl: string; summaryEn: string }) => (language === 'pl' ? of.summaryPl : of.summaryEn),
  };
}

type Tasked = { step: string | null };

/** Tasks by phase in its order; what was added, and what one sees without its scenario, comes last under no name. */
export function byPhase<Task extends Tasked>(outline: Outline, tasks: readonly Task[]) {
  const phase = new Map(outline.steps.map((step) => [step.key, step.phase]));
  const groups = outline.phases.map(({ key, name }) => ({ key, name: name as Text | null, tasks: tasks.filter((one) => one.step && phase.get(one.step) === key) }));
  const rest = tasks.filter((one) => !one.step || !phase.has(one.step));
  return [...groups, { key: '', name: null, tasks: rest }].filter((group) => group.tasks.length > 0);
}

const OVER = ['DONE', 'SKIPPED', 'CANCELLED'];

/** What a task waits for and that is not over yet. */
export function waitsFor<Task extends Tasked & { state: string }>(outline: Outline, tasks: readonly Task[], task: Task): Task[] {
  const after = (task.state === 'BLOCKED' && outline.steps.find((step) => step.key === task.step)?.after) || [];
  return tasks.filter((one) => one.step && after.includes(one.step) && !OVER.includes(one.state));
}

export const isOver = (state: string) => OVER.includes(state);
