import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { ACTIONS, EVIDENCE, ownerOf, OWNERS, ownerWord, UNITS, type Definition, type Step } from './definition';
import { useSide } from './labels';
import { useBoth, type Due, type Side } from './outline';

type Props = { told: Definition; step: Step; change: (part: Partial<Step>) => void };
type Heard = { currentTarget: { value: string } };
const START: Due = { since: 'START', offset: 1, unit: 'BUSINESS_DAYS' };

/** By when: so long before or after something that is known. */
function DueFields({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const { due } = step;
  const after = told.steps.filter(({ key }) => step.after?.includes(key)).map(({ key, title }) => ({ value: key, label: t('step.due.end', { step: say(title) }) }));
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
  const others = told.steps.slice(0, told.steps.findIndex(({ key }) => key === step.key));
  if (!others.length) return null;
  const after = step.after ?? [];
  return (
    <fieldset className="step-after">
      <legend>{t('step.after')}</legend>
      {others.map(({ key, title }) => <Checkbox key={key} label={say(title)} checked={after.includes(key)} onChange={() => change({ after: after.includes(key) ? after.filter((one) => one !== key) : [...after, key] })} />)}
    </fieldset>
  );
}

/** Everything of a step that is mostly changed; its conditions and fields are in the whole text. */
export function StepFields({ told, step, change }: Props) {
  const { t } = useI18n();
  const { told: say } = useBoth();
  const side = useSide();
  const { title } = step;
  const word = ownerWord(step.owner);
  const turn = (to: Side) => change({ side: to, owner: ownerOf(OWNERS[to][0]!) });
  const team = step.owner.rule === 'TEAM';
  return (
    <div className="step-fields">
      <div className="step-row">
        <TextInput label={t('step.title.pl')} maxLength={120} value={title.pl} onChange={(event) => change({ title: { ...title, pl: event.currentTarget.value } })} />
        <TextInput label={t('step.title.en')} maxLength={120} value={title.en} onChange={(event) => change({ title: { ...title, en: event.currentTarget.value } })} />
      </div>
      <div className="step-row">
        <NativeSelect label={t('step.phase')} data={told.phases.map(({ key, name }) => ({ value: key, label: say(name) }))} value={step.phase} onChange={(event) => change({ phase: event.currentTarget.value })} />
        <NativeSelect label={t('step.side')} data={(['CLIENT', 'ENTERPRISE'] as const).map((value) => ({ value, label: side(value) }))} value={step.side} onChange={(event) => turn(event.currentTarget.value as Side)} />
        <NativeSelect label={t('step.owner')} data={OWNERS[step.side].map((value) => ({ value, label: t(`step.owner.${value}`) }))} value={word} onChange={(event) => change({ owner: ownerOf(event.currentTarget.value) })} />
        {team && <TextInput label={t('step.team')} value={step.owner.team ?? ''} onChange={(event) => change({ owner: { rule: 'TEAM', team: event.currentTarget.value } })} />}
      </div>
      <div className="step-row">
        <NativeSelect label={t('step.action')} data={ACTIONS.map((value) => ({ value, label: t(`step.action.${value}`) }))} value={step.action ?? 'TASK'} onChange={(event) => change({ action: event.currentTarget.value })} />
        <NativeSelect label={t('step.evidence')} data={EVIDENCE.map((value) => ({ value, label: t(`step.evidence.${value}`) }))} value={step.evidence ?? 'NONE'} onChange={(event) => change({ evidence: event.currentTarget.value })} />
      </div>
      <DueFields {...{ told, step, change }} />
      <After {...{ told, step, change }} />
    </div>
  );
}
