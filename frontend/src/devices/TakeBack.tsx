import { Textarea, TextInput } from '@mantine/core';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { DeviceTakeBack } from './commands';
import type { Asked } from './dialogs';
import { isSaid, MomentField, NOW, sent, type Moment } from './Moment';

type Values = Moment & { location: string; condition: string };

const BLANK: Values = { ...NOW, location: '', condition: '' };
const FIELDS = ['location', 'at', 'condition'];

const inputOf = (values: Values) => ({
  ...(values.location.trim() && { location: values.location }),
  ...(values.condition.trim() && { condition: values.condition }),
  ...sent(values),
});

/** Take a device back into stock, also one that was found again. */
export function TakeBack({ subject, opened, close, done }: Asked) {
  const { t } = useI18n();
  const { values, set, forget } = useDrafts(`takeBack.${subject.id}`, BLANK);
  const { command, fetching, at, besides } = useCommand(DeviceTakeBack);
  const send = async () => {
    if (!(await command({ ...subject.at, ...inputOf(values) }))) return;
    forget();
    done('takeBack');
  };
  return (
    <Ask title={t('ask.takeBack.title', { device: subject.name })} submit={t('verb.takeBack')} busy={fetching} refusals={besides(FIELDS)} ready={isSaid(values)} {...{ opened, close, send }}>
      <MomentField label={t('ask.takeBack.at')} moment={values} set={set} error={at('at')} />
      <TextInput
        label={t('ask.takeBack.location')} placeholder={t('ask.takeBack.location.hint')} maxLength={200} data-autofocus
        value={values.location} error={beside(at('location'))} onChange={(event) => set({ location: event.currentTarget.value })}
      />
      <Textarea
        label={t('ask.takeBack.condition')} description={t('ask.takeBack.condition.hint')} rows={2} maxLength={1000}
        value={values.condition} error={beside(at('condition'))} onChange={(event) => set({ condition: event.currentTarget.value })}
      />
    </Ask>
  );
}
