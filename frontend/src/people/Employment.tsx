import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Card } from '../kit/Card';
import { useCommand } from '../kit/command';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { beside, Refused } from '../kit/says';
import { PersonComeBack, PersonGiveNotice, PersonGoOnLeave, PersonNow, PersonStart, PersonStay } from './commands';

type Now = ResultOf<typeof PersonNow>;
const VERBS = ['start', 'comeBack', 'stay', 'giveNotice', 'goOnLeave'] as const;
type Verb = (typeof VERBS)[number];

/** Somebody is going to leave: when. */
function Notice({ now, close, done }: { now: Now; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const [lastDay, choose] = useState('');
  const { command, fetching, at, besides } = useCommand(PersonGiveNotice);
  const send = async () => {
    if (await command({ person: now.id, expectedVersion: now.version, lastDay })) done();
  };
  return (
    <Ask opened title={t('employment.giveNotice.title', { name: now.name })} submit={t('employment.giveNotice')} ready={!!lastDay} busy={fetching} refusals={besides(['lastDay'])} {...{ close, send }}>
      <p className="ask-says">{t('employment.giveNotice.means')}</p>
      <TextInput type="date" label={t('employment.lastDay')} required withAsterisk={false} data-autofocus value={lastDay} error={beside(at('lastDay'))} onChange={(event) => choose(event.currentTarget.value)} />
    </Ask>
  );
}

/** What can happen next; all but giving notice needs no words. */
function Verbs({ now }: { now: Now }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const [leaving, leave] = useState(false);
  const commands = { start: useCommand(PersonStart), comeBack: useCommand(PersonComeBack), stay: useCommand(PersonStay), goOnLeave: useCommand(PersonGoOnLeave) };
  const all = Object.values(commands);
  const done = (verb: Verb) => {
    leave(false);
    tell(t(`employment.${verb}.done`, { name: now.name }));
  };
  const go = async (verb: Verb) => {
    if (verb === 'giveNotice') return leave(true);
    if (await commands[verb].command({ person: now.id, expectedVersion: now.version })) done(verb);
  };
  const verbs = VERBS.filter((verb) => now.viewerCan[verb]);
  if (!verbs.length) return null;
  return (
    <div className="person-verbs employment-verbs screen-only">
      <Refused messages={all.flatMap((one) => one.refusals)} />
      {verbs.map((verb) => <Button key={verb} size="xs" variant="default" disabled={all.some((one) => one.fetching)} onClick={() => go(verb)}>{t(`employment.${verb}`)}</Button>)}
      {leaving && <Notice now={now} close={() => leave(false)} done={() => done('giveNotice')} />}
    </div>
  );
}

/** Where somebody stands in their organisation: to whom they answer, since when, until when. */
export function Employment({ data }: { data: FragmentOf<typeof PersonNow> }) {
  const { t, day } = useI18n();
  const now = readFragment(PersonNow, data);
  return (
    <Card title={t('employment')}>
      <Facts
        of={[
          [t('employment.state'), t(`person.state.${now.state}`)],
          [t('employment.manager'), now.manager && <Link to="/app/people/$id" params={{ id: now.manager.id }}>{now.manager.name}</Link>],
          [t('employment.location'), now.location],
          [t('employment.startOn'), now.startOn && day(now.startOn)],
          [t('employment.lastDay'), now.lastDay && day(now.lastDay)],
        ]}
      />
      <Verbs now={now} />
    </Card>
  );
}
