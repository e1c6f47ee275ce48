import { readFragment, type FragmentOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonNow, PersonUpdate } from './commands';
import { inputOf, PersonFields, removedFrom, usePerson } from './Fields';

/** Correct what is known of a person. */
export function UpdatePerson({ data, client, close }: { data: FragmentOf<typeof PersonNow>; client: string | undefined; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const now = readFragment(PersonNow, data);
  const before = { name: now.name, email: now.email ?? '', phone: now.phone ?? '', title: now.title ?? '', language: now.language, location: now.location ?? '', manager: now.manager?.id ?? null, startOn: now.startOn ?? '' };
  const person = usePerson(before);
  const { command, fetching, refusals } = useCommand(PersonUpdate);
  const send = async () => {
    if (!(await command({ person: now.id, expectedVersion: now.version, ...inputOf(person.known), remove: removedFrom(before, person.known) }))) return;
    tell(t('person.updated'));
    close();
  };
  return (
    <Ask opened title={t('person.update')} submit={t('save')} ready={!!person.known.name.trim()} busy={fetching} {...{ close, send, refusals }}>
      <PersonFields {...person} client={client} />
    </Ask>
  );
}
