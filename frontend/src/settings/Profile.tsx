import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Failure, Refused } from '../kit/says';
import { DensitySwitch, LanguageSwitch, SchemeSwitch } from '../session/Preferences';

const ProfileQuery = graphql(`
  query Profile {
    viewer { id name email phone title client { id name } }
  }
`);
const ViewerPhone = graphql(`
  mutation ViewerPhone($input: ViewerUpdateInput!) {
    done: viewerUpdate(input: $input) { person { id phone } userErrors { path message } }
  }
`);
type Own = NonNullable<ResultOf<typeof ProfileQuery>['viewer']>;

function Phone({ before }: { before: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [phone, write] = useState(before);
  const { command, fetching, refusals } = useCommand(ViewerPhone);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await command({ phone })) tell(t('settings.phone.saved'));
  };
  return (
    <form className="settings-form" onSubmit={submit}>
      <Refused messages={refusals} />
      <TextInput type="tel" autoComplete="tel" maxLength={40} label={t('settings.phone')} description={t('settings.phone.hint')} value={phone} onChange={(event) => write(event.currentTarget.value)} />
      <div><Button type="submit" loading={fetching} disabled={phone.trim() === before}>{t('settings.save')}</Button></div>
    </form>
  );
}

function Known({ of }: { of: Own }) {
  const { t } = useI18n();
  return (
    <Card title={t('settings.you')}>
      <Facts
        of={[
          [t('settings.name'), of.name],
          [t('settings.email'), of.email],
          [t('settings.title'), of.title],
          [t('ticket.client'), of.client?.name],
        ]}
      />
      <p className="soft small">{t('settings.you.hint')}</p>
      <Phone key={of.phone} before={of.phone ?? ''} />
    </Card>
  );
}

/** Who one is here, and how one likes things. */
export function Profile() {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query: ProfileQuery });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  return (
    <div className="stack">
      {data?.viewer ? <Known of={data.viewer} /> : <CardSkeleton lines={5} />}
      <Card title={t('settings.looks')}>
        <div className="settings-looks">
          <div><span>{t('language')}</span><LanguageSwitch /></div>
          <div><span>{t('scheme')}</span><SchemeSwitch /></div>
          <div><span>{t('density')}</span><DensitySwitch /></div>
        </div>
        <p className="soft small">{t('settings.looks.hint')}</p>
      </Card>
    </div>
  );
}
