import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { ScenarioAdapt, ScenarioPublish, ScenarioRetire, type Client, type Scenario } from './scenario';

type Props = { scenario: Scenario; close: () => void };

/** The draft is what processes start by from now on. */
export function Publish({ scenario, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(ScenarioPublish);
  const send = async () => {
    if (!(await command({ scenario: scenario.id, expectedVersion: scenario.version }))) return;
    tell(t('scenario.published'));
    close();
  };
  return <Ask opened title={t('scenario.publish.title', { number: scenario.draft! })} submit={t('scenario.publish')} busy={fetching} {...{ refusals, close, send }}><p className="ask-says">{t('scenario.publish.means')}</p></Ask>;
}

/** Nothing is started by it any more. */
export function Retire({ scenario, close }: Props) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(ScenarioRetire);
  const send = async () => {
    if (!(await command({ scenario: scenario.id, expectedVersion: scenario.version }))) return;
    tell(t('scenario.retired'));
    close();
  };
  return <Ask opened final title={t('scenario.retire.title')} submit={t('scenario.retire')} busy={fetching} {...{ refusals, close, send }}><p className="ask-says">{t('scenario.retire.means')}</p></Ask>;
}

/** A client's own copy, to be worded in its own way. */
export function Adapt({ scenario, clients, close, show }: Props & { clients: Client[]; show: (id: string) => void }) {
  const { t } = useI18n();
  const [client, choose] = useState(clients[0]!.id);
  const { command, fetching, refusals } = useCommand(ScenarioAdapt);
  const send = async () => {
    const adapted = await command({ client, scenario: scenario.id });
    if (adapted?.done.scenario) show(adapted.done.scenario.id);
  };
  return (
    <Ask opened title={t('scenario.adapt')} submit={t('scenario.adapt.submit')} busy={fetching} {...{ refusals, close, send }}>
      <p className="ask-says">{t('scenario.adapt.means')}</p>
      {clients.length > 1 && <Choice label={t('ticket.client')} value={client} choose={choose} of={clients.map(({ id, name }) => [id, name])} />}
    </Ask>
  );
}
