import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonAdd } from './commands';
import { inputOf, NOBODY, PersonFields, usePerson } from './Fields';

type Props = { opened: boolean; close: () => void; organisations: { id: string; name: string }[]; /** What comes next with them. */ then: (id: string) => void };

/** Enter somebody new. */
export function AddPerson({ opened, close, organisations, then }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const person = usePerson(NOBODY);
  const [picked, pick] = useState<string | null>(null);
  const { command, fetching, refusals } = useCommand(PersonAdd);
  const client = picked ?? organisations[0]?.id;
  const send = async () => {
    const added = client && (await command({ client, ...inputOf(person.known) }));
    if (!added || !added.done.person) return;
    tell(t('person.added', { name: person.known.name }));
    person.reset(NOBODY);
    close();
    then(added.done.person.id);
  };
  return (
    <Ask title={t('person.add')} submit={t('person.add.submit')} ready={!!client && !!person.known.name.trim()} busy={fetching} {...{ opened, close, send, refusals }}>
      {organisations.length > 1 && (
        <Choice label={t('person.organisation')} value={client ?? ''} choose={pick} of={organisations.map(({ id, name }) => [id, name])} />
      )}
      <PersonFields {...person} client={client} />
    </Ask>
  );
}
