import { useState } from 'react';
import { readFragment } from '../../graphql';
import { Ask } from '../../kit/Ask';
import { Choice } from '../../kit/Choice';
import { useCommand } from '../../kit/command';
import { useI18n } from '../../kit/i18n';
import { PersonPicker } from '../../kit/pick/PersonPicker';
import { useTeams } from '../../organisations/teams';
import { TicketAssign, TicketNow, TicketRoute } from '../commands';

type Props = { opened: boolean; close: () => void; at: { ticket: string; expectedVersion: number }; now: { team: { id: string } | null }; done: (name: string) => void };

/** Put somebody on it, perhaps of a team; or give it to a team, as it stands. */
export function AssignDialog({ opened, close, at, now, done }: Props) {
  const { t } = useI18n();
  const [assignee, choose] = useState<string | null>(null);
  const [chosen, chooseTeam] = useState<string | null>(null);
  const teams = useTeams();
  const assign = useCommand(TicketAssign);
  const route = useCommand(TicketRoute);
  const team = chosen ?? now.team?.id ?? '';
  const ready = !!assignee || (!!team && team !== now.team?.id);
  const send = async () => {
    const answer = await (assignee ? assign.command({ ...at, assignee, ...(team && { team }) }) : route.command({ ...at, team }));
    if (!answer) return;
    const after = readFragment(TicketNow, answer.done.ticket);
    close();
    choose(null);
    chooseTeam(null);
    done(after?.assignee?.name ?? after?.team?.name ?? '');
  };
  return (
    <Ask title={t('ask.hand.title')} submit={t('ask.hand.submit')} ready={ready} busy={assign.fetching || route.fetching} {...{ opened, close }} refusals={(assignee ? assign : route).refusals} send={() => void send()}>
      {teams.length > 0 && (
        <Choice label={t('ask.hand.team')} value={team} choose={chooseTeam} of={[['', t('ask.hand.noTeam')], ...teams.map(({ id, name }): [string, string] => [id, name])]} />
      )}
      <PersonPicker staff label={t('ask.hand.whom')} {...(teams.length > 0 && { description: t('ask.hand.whom.hint') })} chosen={assignee} choose={choose} />
    </Ask>
  );
}
