import { TextInput } from '@mantine/core';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';
import { ModelPicker } from './ModelPicker';
import { minorOf } from './price';
import { OWNERSHIPS } from './search';

/** What the register says of a device, as it stands in fields. */
export type Values = {
  model: string;
  serial: string;
  ownership: (typeof OWNERSHIPS)[number];
  location: string;
  purchasedOn: string;
  price: string;
  currency: string;
  supplier: string;
  warrantyUntil: string;
  leaseUntil: string;
  lifeMonths: string;
};

export const BLANK: Values = { model: '', serial: '', ownership: 'OWNED', location: '', purchasedOn: '', price: '', currency: 'PLN', supplier: '', warrantyUntil: '', leaseUntil: '', lifeMonths: '' };
/** What of the input these fields are about. */
export const FIELDS = ['model', 'serial', 'ownership', 'location', 'purchasedOn', 'priceMinor', 'priceCurrency', 'supplier', 'warrantyUntil', 'leaseUntil', 'lifeMonths'];
/** What belongs to others goes back to them on a day. */
const BORROWED: Values['ownership'][] = ['LEASED', 'RENTED'];
const CURRENCIES = ['PLN', 'EUR', 'USD', 'GBP', 'CZK', 'CHF'];

/** An amount as it is written, in a currency. */
type Money = Pick<Values, 'price' | 'currency'>;

/** Whether the price is an amount, or nothing. */
export const priceIsSaid = ({ price, currency }: Money) => !price.trim() || minorOf(price, currency) !== null;

/** The price for the graph; nothing when nobody wrote one. */
export const priceOf = ({ price, currency }: Money) => (price.trim() ? { priceMinor: minorOf(price, currency), priceCurrency: currency } : {});

type Written = 'serial' | 'location' | 'supplier' | 'purchasedOn' | 'warrantyUntil' | 'leaseUntil' | 'lifeMonths';
type Props = {
  values: Values;
  set: (patch: Partial<Values>) => void;
  at: (field: string) => string | undefined;
  /** Facts that are known: dates and prices can be mended, but not taken away. */
  known?: Values;
};

type PriceProps = { label: string; of: Money; set: (patch: Partial<Money>) => void; error: string | undefined; required?: boolean };

/** What something cost. */
export function Price({ label, of, set, error: refused, required = false }: PriceProps) {
  const { t } = useI18n();
  const error = priceIsSaid(of) ? refused : t('device.price.wrong');
  return (
    <div className="fields-pair">
      <TextInput
        label={label} inputMode="decimal" {...{ required }} withAsterisk={false} value={of.price} error={beside(error)}
        onChange={(event) => set({ price: event.currentTarget.value })}
      />
      <Choice label={t('device.currency')} value={of.currency} choose={(currency) => set({ currency })} of={[...new Set([...CURRENCIES, of.currency])].map((one) => [one, one])} />
    </div>
  );
}

/** Fields of what the register says of a device. */
export function DeviceFields({ values, set, at, known }: Props) {
  const { t } = useI18n();
  const field = (name: Written) => ({
    value: values[name], error: beside(at(name)), onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <ModelPicker label={t('device.model')} required autofocus={!!known} chosen={values.model || null} choose={(model) => set({ model: model ?? '' })} error={beside(at('model'))} />
      <div className="fields-pair">
        <TextInput label={t('device.serial')} maxLength={80} {...field('serial')} />
        <Choice label={t('device.ownership')} value={values.ownership} choose={(ownership) => set({ ownership })} of={OWNERSHIPS.map((one) => [one, t(`ownership.${one}`)])} />
      </div>
      <TextInput label={t('device.location')} placeholder={t('ask.takeBack.location.hint')} maxLength={200} {...field('location')} />
      <div className="fields-pair">
        <TextInput type="date" label={t('device.purchasedOn')} required={!!known?.purchasedOn} withAsterisk={false} {...field('purchasedOn')} />
        <TextInput type="date" label={t('device.warrantyUntil')} required={!!known?.warrantyUntil} withAsterisk={false} {...field('warrantyUntil')} />
      </div>
      <div className="fields-pair">
        <TextInput type="number" min={1} inputMode="numeric" label={t('device.lifeMonths')} description={t('device.lifeMonths.hint')} required={!!known?.lifeMonths} withAsterisk={false} {...field('lifeMonths')} />
        {BORROWED.includes(values.ownership) && <TextInput type="date" label={t('device.leaseUntil')} description={t('device.leaseUntil.hint')} required={!!known?.leaseUntil} withAsterisk={false} {...field('leaseUntil')} />}
      </div>
      <Price label={t('device.price.net')} of={values} set={set} error={at('priceMinor')} required={!!known?.price} />
      <TextInput label={t('device.supplier')} maxLength={200} {...field('supplier')} />
    </>
  );
}
