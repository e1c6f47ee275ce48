import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { DeviceCorrect, type DeviceNow } from './commands';
import { DeviceFields, FIELDS, priceIsSaid, priceOf, type Values } from './fields';
import { writtenPrice } from './price';

type Now = ResultOf<typeof DeviceNow>;

const valuesOf = (now: Now): Values => ({
  model: now.model?.id ?? '',
  serial: now.serial ?? '',
  ownership: now.ownership,
  location: now.location ?? '',
  purchasedOn: now.purchasedOn ?? '',
  price: now.price ? writtenPrice(now.price.minor, now.price.currency) : '',
  currency: now.price?.currency ?? 'PLN',
  supplier: now.supplier ?? '',
  warrantyUntil: now.warrantyUntil ?? '',
  leaseUntil: now.leaseUntil ?? '',
  lifeMonths: now.lifeMonths ? String(now.lifeMonths) : '',
});

/** Only what was changed travels, so that two people can mend two things at once. */
function inputOf({ price, currency, lifeMonths, ...changed }: Partial<Values>, values: Values) {
  return { ...changed, ...(lifeMonths && { lifeMonths: Number(lifeMonths) }), ...((price !== undefined || currency !== undefined) && priceOf(values)) };
}

function Dialog({ now, opened, close }: { now: Now; opened: boolean; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const known = valuesOf(now);
  const { values, changed, set, forget } = useDrafts(`correct.${now.id}`, known);
  const { command, fetching, at, besides } = useCommand(DeviceCorrect);
  const send = async () => {
    if (!(await command({ device: now.id, ...inputOf(changed, values) }))) return;
    forget();
    close();
    tell(t('told.correct'));
  };
  const ready = Object.keys(changed).length > 0 && !!values.model && priceIsSaid(values);
  return (
    <Ask title={t('ask.correct.title')} submit={t('ask.correct.submit')} busy={fetching} refusals={besides(FIELDS)} {...{ opened, close, send, ready }}>
      <DeviceFields {...{ values, set, at, known }} />
    </Ask>
  );
}

/** Mends what the register says of a device. */
export function Correct({ now }: { now: Now }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  return (
    <>
      <Button className="screen-only" variant="default" size="xs" mt="md" onClick={() => open(true)}>{t('verb.correct')}</Button>
      <Dialog now={now} opened={opened} close={() => open(false)} />
    </>
  );
}
