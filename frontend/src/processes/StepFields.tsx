import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { KINDS as SYSTEMS } from '../accesses/search';
import { useI18n } from '../kit/i18n';
import { ACTIONS, askedBefore, EVIDENCE, NAMED, OF_SYSTEMS, orNothing, ownerOf, OWNERS, ownerWord, UNITS, type Definition, type Step } from './definition';
import { useSide } from './labels';
import { useBoth, type Due, type Side } from './outline';
import { Texts } from './Texts';
import { WhenFields } from './WhenFields';

type Props = { told: Definition; step: Step; change: (part: Partial<Step>) => void };
type Heard = { currentTarget: { value: string } };
const START: Due = { since: 'START', offset: 1, unit: 'BUSINESS_DAYS' };

/** By when: so long before or after something that is known. */
function DueFields({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const { due } = step;
  const after = told.steps.filter(({ key }) => step.after?.includes(key) || key === due?.since).map(({ key, title }) => ({ value: key, label: t('step.due.end', { step: say(title) }) }));
  const since = [{ value: '', label: t('step.due.none') }, { value: 'START', label: t('step.due.START') }, { value: 'TARGET', label: t('step.due.TARGET') }, ...after];
  const turn = (value: string) => change({ due: value ? { ...START, ...due, since: value } : undefined });
  return (
    <div className="step-row">
      <NativeSelect label={t('step.due')} data={since} value={due?.since ?? ''} onChange={(event: Heard) => turn(event.currentTarget.value)} />
      {due && <TextInput type="number" label={t('step.due.offset')} description={t('step.due.before')} value={due.offset ?? 0} onChange={(event) => change({ due: { ...due, offset: Number(event.currentTarget.value) || 0 } })} />}
      {due && <NativeSelect label={t('step.due.unit')} data={UNITS.map((value) => ({ value, label: t(`step.unit.${value}`) }))} value={due.unit ?? 'BUSINESS_DAYS'} onChange={(event) => change({ due: { ...due, unit: event.currentTarget.value as NonNullable<Due['unit']> } })} />}
    </div>
  );
}

/** What it waits for: any of the steps before it. */
function After({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const at = told.steps.findIndex(({ key }) => key === step.key);
  const others = told.steps.filter(({ key }, place) => place < at || step.after?.includes(key));
  if (!others.length) return null;
  return <Several legend={t('step.after')} of={others.map(({ key, title }) => ({ value: key, label: say(title) }))} chosen={step.after} choose={(after) => change({ after })} />;
}

type Many = { legend: string; of: readonly { value: string; label: string }[]; chosen: readonly string[] | undefined; choose: (chosen: string[]) => void };

/** Any of several. */
function Several({ legend, of, chosen = [], choose }: Many) {
  const turn = (value: string) => choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="step-after">
      <legend>{legend}</legend>
      {of.map(({ value, label }) => <Checkbox key={value} label={label} checked={chosen.includes(value)} onChange={() => turn(value)} />)}
    </fieldset>
  );
}

/** What its action is about: the questions of a form, the field that names a device or a system, kinds of systems. */
function About({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const { action = 'TASK' } = step;
  const fields = (told.fields ?? []).map(({ key, kind, label }) => ({ value: key, label: say(label), kind }));
  const kind = step.lent ? undefined : NAMED[action];
  const lending = action === 'RETURN' && !step.field ? told.steps.filter((one) => one.action === 'HAND_OVER').map(({ key, title }) => ({ value: key, label: t('step.lent.in', { step: say(title) }) })) : [];
  return (
    <>
      {action === 'FORM' && <Several legend={t('step.fields')} of={fields} chosen={step.fields} choose={(chosen) => change({ fields: chosen })} />}
      {kind && <NativeSelect label={t(`step.field.${kind as 'DEVICE' | 'SYSTEM' | 'YES_NO'}`)} data={[{ value: '', label: t(action === 'DECISION' ? 'step.field.ends' : 'step.field.none') }, ...fields.filter((one) => one.kind === kind).map(({ value, label }) => ({ value, label: action === 'DECISION' ? t('step.field.goes', { field: label }) : label }))]} value={step.field ?? ''} onChange={(event: Heard) => change({ field: event.currentTarget.value || undefined })} />}
      {lending.length > 0 && <NativeSelect label={t('step.lent')} description={t('step.lent.hint')} data={[{ value: '', label: t('step.lent.none') }, ...lending]} value={step.lent ?? ''} onChange={(event: Heard) => change({ lent: event.currentTarget.value || undefined })} />}
      {OF_SYSTEMS.includes(action) && <Several legend={t('step.systems')} of={SYSTEMS.map((value) => ({ value, label: t(`system.kind.${value}`) }))} chosen={step.systems} choose={(chosen) => change({ systems: chosen.length ? chosen : undefined })} />}
      {action === 'REVOKE' && <Checkbox label={t('step.chosen')} checked={step.chosen ?? false} onChange={(event) => change({ chosen: event.currentTarget.checked })} />}
    </>
  );
}

/** Another action: what only the former one was about goes. */
const acting = (action: string, { action: former = 'TASK', fields, field, lent, systems }: Step): Partial<Step> => ({
  action, fields: action === 'FORM' ? fields : undefined, field: NAMED[action] === NAMED[former] ? field : undefined, systems: OF_SYSTEMS.includes(action) ? systems : undefined, lent: action === 'RETURN' ? lent : undefined, chosen: false,
});

/** Who does it. */
function Owned({ step, change }: Props) {
  const { t } = useI18n();
  const side = useSide();
  const word = ownerWord(step.owner);
  const known: readonly string[] = OWNERS[step.side];
  const owners = OWNERS[step.side].map((value) => ({ value: value as string, label: t(`step.owner.${value}`) }));
  const turn = (to: Side) => change({ side: to, owner: ownerOf(OWNERS[to][0]!), ...(to === 'CLIENT' && { shared: true }) });
  return (
    <>
      <NativeSelect label={t('step.side')} data={(['CLIENT', 'ENTERPRISE'] as const).map((value) => ({ value, label: side(value) }))} value={step.side} onChange={(event) => turn(event.currentTarget.value as Side)} />
      <NativeSelect label={t('step.owner')} data={known.includes(word) ? owners : [...owners, word]} value={word} onChange={(event: Heard) => change({ owner: ownerOf(event.currentTarget.value) })} />
      {step.owner.rule === 'TEAM' && <TextInput label={t('step.team')} value={step.owner.team ?? ''} onChange={(event) => change({ owner: { rule: 'TEAM', team: event.currentTarget.value } })} />}
    </>
  );
}

/** Everything of a step. */
export function StepFields({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  return (
    <div className="step-fields">
      <Texts of="step.title" value={step.title} write={(title) => change({ title })} />
      <div className="step-row">
        <NativeSelect label={t('step.phase')} data={told.phases.map(({ key, name }) => ({ value: key, label: say(name) }))} value={step.phase} onChange={(event) => change({ phase: event.currentTarget.value })} />
        <Owned {...{ told, step, change }} />
      </div>
      <div className="step-row">
        <NativeSelect label={t('step.action')} data={ACTIONS.map((value) => ({ value, label: t(`step.action.${value}`) }))} value={step.action ?? 'TASK'} onChange={(event) => change(acting(event.currentTarget.value, step))} />
        <NativeSelect label={t('step.evidence')} data={EVIDENCE.map((value) => ({ value, label: t(`step.evidence.${value}`) }))} value={step.evidence ?? 'NONE'} onChange={(event) => change({ evidence: event.currentTarget.value })} />
      </div>
      <About {...{ told, step, change }} />
      <DueFields {...{ told, step, change }} />
      <After {...{ told, step, change }} />
      <WhenFields fields={askedBefore(told, step.key)} all={told.fields ?? []} when={step.when} write={(when) => change({ when })} />
      <Texts of="step.text" value={step.text} write={(text) => change({ text: orNothing(text) })} long most={4000} />
      <Checkbox label={t('step.required')} checked={step.required ?? true} onChange={(event) => change({ required: event.currentTarget.checked })} />
      {step.side === 'ENTERPRISE' && <Checkbox label={t('step.shared')} checked={step.shared ?? true} onChange={(event) => change({ shared: event.currentTarget.checked })} />}
    </div>
  );
}
