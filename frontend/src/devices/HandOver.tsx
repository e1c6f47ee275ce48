import { Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import { DeviceHandOver } from './commands';
import type { Asked } from './dialogs';
import { isSaid, MomentField, NOW, sent, type Moment } from './Moment';

type Values = Moment & { to: 'PERSON' | 'PLACE'; holder: string; location: string; kind: 'PERMANENT' | 'LOAN'; expectedReturn: string; condition: string; accessories: string; acceptance: 'ASK' | 'LEAVE' };

const BLANK: Values = { ...NOW, to: 'PERSON', holder: '', location: '', kind: 'PERMANENT', expectedReturn: '', condition: '', accessories: '', acceptance: 'ASK' };
const FIELDS = ['holder', 'location', 'expectedReturn', 'at', 'condition', 'accessories', 'acceptance'];

const isReady = (values: Values) =>
  !!(values.to === 'PERSON' ? values.holder : values.location.trim()) && (values.kind === 'PERMANENT' || !!values.expectedReturn) && isSaid(values);

const inputOf = (values: Values) => ({
  ...(values.to === 'PERSON' ? { holder: values.holder } : { location: values.location }),
  ...(values.kind === 'LOAN' && { kind: values.kind, expectedReturn: values.expectedReturn }),
  ...(values.condition.trim() && { condition: values.condition }),
  ...(values.accessories.trim() && { accessories: values.accessories }),
  ...(values.to === 'PERSON' && values.acceptance === 'ASK' && { acceptance: true }),
  ...sent(values),
});

type Part = { values: Values; set: (patch: Partial<Values>) => void; at: (field: string) => string | undefined };

/** Who gets it, or where it goes. */
function Taker({ values, set, at, client }: Part & { client: string }) {
  const { t } = useI18n();
  return (
    <div className="field">
      <p className="field-label" aria-hidden="true">{t('ask.handOver.to')}</p>
      <SegmentedControl
        fullWidth aria-label={t('ask.handOver.to')} value={values.to} onChange={(to) => set({ to: to as Values['to'] })} mb="xs"
        data={[{ value: 'PERSON', label: t('ask.handOver.person') }, { value: 'PLACE', label: t('ask.handOver.place') }]}
      />
      {values.to === 'PERSON' ? (
        <PersonPicker label={t('ask.handOver.holder')} client={client} required autofocus chosen={values.holder || null} choose={(holder) => set({ holder: holder ?? '' })} error={beside(at('holder'))} />
      ) : (
        <TextInput
          label={t('ask.handOver.location')} placeholder={t('ask.handOver.location.hint')} required withAsterisk={false} maxLength={200}
          value={values.location} error={beside(at('location') ?? at('holder'))} onChange={(event) => set({ location: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** For good, or as a loan with a day of return. */
function HowLong({ values, set, at }: Part) {
  const { t } = useI18n();
  return (
    <div className="field">
      <p className="field-label" aria-hidden="true">{t('ask.handOver.kind')}</p>
      <SegmentedControl
        fullWidth aria-label={t('ask.handOver.kind')} value={values.kind} onChange={(kind) => set({ kind: kind as Values['kind'] })}
        data={[{ value: 'PERMANENT', label: t('ask.handOver.PERMANENT') }, { value: 'LOAN', label: t('ask.handOver.LOAN') }]}
      />
      {values.kind === 'LOAN' && (
        <TextInput
          type="date" label={t('ask.handOver.expectedReturn')} required withAsterisk={false} mt="xs" value={values.expectedReturn}
          error={beside(at('expectedReturn'))} onChange={(event) => set({ expectedReturn: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** How it is, what goes with it, and whether whoever gets it is asked to say so too. */
function AsItIs({ values, set, at }: Part) {
  const { t } = useI18n();
  return (
    <>
      <Textarea
        label={t('ask.handOver.condition')} description={t('ask.handOver.condition.hint')} rows={2} maxLength={1000}
        value={values.condition} error={beside(at('condition'))} onChange={(event) => set({ condition: event.currentTarget.value })}
      />
      <TextInput
        label={t('ask.handOver.accessories')} placeholder={t('ask.handOver.accessories.hint')} maxLength={1000}
        value={values.accessories} error={beside(at('accessories'))} onChange={(event) => set({ accessories: event.currentTarget.value })}
      />
      {values.to === 'PERSON' && (
        <Checkbox
          label={t('ask.handOver.acceptance')} description={t('ask.handOver.acceptance.hint')} checked={values.acceptance === 'ASK'} error={beside(at('acceptance'))}
          onChange={(event) => set({ acceptance: event.currentTarget.checked ? 'ASK' : 'LEAVE' })}
        />
      )}
    </>
  );
}

/** Hand a device over to a person or a place. */
export function HandOver({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(`handOver.${subject.id}`, BLANK);
  const { command, fetching, at, besides } = useCommand(DeviceHandOver);
  const send = async () => {
    if (!(await command({ ...subject.at, ...inputOf(values) }))) return;
    forget();
    done('handOver');
  };
  return (
    <Ask title={t('ask.handOver.title', { device: subject.name })} submit={t('verb.handOver')} busy={fetching} refusals={besides(FIELDS)} ready={isReady(values)} {...{ opened, close, send }}>
      <Taker {...{ values, set, at }} client={subject.client} />
      <HowLong {...{ values, set, at }} />
      <MomentField label={t('ask.handOver.at')} moment={values} set={set} error={at('at')} />
      <AsItIs {...{ values, set, at }} />
    </Ask>
  );
}
