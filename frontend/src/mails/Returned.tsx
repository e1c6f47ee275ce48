import { Button } from '@mantine/core';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconAlert } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';

export const ReturnedFragment = graphql(`
  fragment Returned on Person {
    id
    email
    preferences(first: 1) { nodes { id returnedAt returnedEmail returnedWhy } }
    viewerCan { restoreMail }
  }
`);

const RestoreMail = graphql(`
  mutation PersonRestoreMail($input: PersonRestoreMailInput!) {
    done: personRestoreMail(input: $input) { person { id ...Returned } userErrors { path message } }
  }
`, [ReturnedFragment]);

/** Said to the team about somebody whose letters come back, with a way to try again. */
export function Returned({ data }: { data: FragmentOf<typeof ReturnedFragment> }) {
  const { t, date } = useI18n();
  const { tell } = useNotices();
  const { id, email, preferences, viewerCan } = readFragment(ReturnedFragment, data);
  const { command, fetching, refusals } = useCommand(RestoreMail);
  const [of] = preferences.nodes;
  if (!of?.returnedAt || of.returnedEmail !== email) return null;
  const restore = async () => {
    if (await command({ person: id })) tell(t('mails.restored'));
  };
  return (
    <div className="refused" role="status">
      <IconAlert size={18} aria-hidden="true" />
      <div>
        <p><strong>{t('mails.returned', { email: of.returnedEmail ?? '' })}</strong></p>
        <p>{t('mails.returned.means', { on: date(of.returnedAt) })} {of.returnedWhy && t('mails.returned.said', { why: of.returnedWhy })}</p>
        <Refused messages={refusals} />
        {viewerCan.restoreMail && <Button className="screen-only" variant="default" size="xs" mt="sm" loading={fetching} onClick={() => void restore()}>{t('mails.restore')}</Button>}
      </div>
    </div>
  );
}
