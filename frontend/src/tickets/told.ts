import type { ResultOf } from '../graphql';
import { useRun } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { TicketAssign, TicketHold, TicketResume, type TicketNow } from './commands';

type Now = ResultOf<typeof TicketNow>;

/** Says what has just been done to a ticket; where the graph knows a way back, it is offered. */
export function useTold(before: Now) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const assign = useRun(TicketAssign);
  const hold = useRun(TicketHold);
  const resume = useRun(TicketResume);
  const ticket = before.id;
  const back = (run: () => Promise<string[]>) => async () => {
    const refusals = await run();
    for (const words of refusals.length ? refusals : [t('told.undone')]) tell(words);
  };
  return {
    assigned: (name: string) => {
      const assignee = before.assignee?.id;
      tell(t('told.assigned', { name }), assignee ? { undo: back(() => assign({ ticket, assignee })) } : {});
    },
    held: () => tell(t('told.held'), { undo: back(() => resume({ ticket })) }),
    resumed: () => {
      const { pendingParty: party, pendingReason: reason, remindAt } = before;
      tell(t('told.resumed'), party && reason ? { undo: back(() => hold({ ticket, party, reason, remindAt })) } : {});
    },
    done: (verb: 'resolve' | 'confirm' | 'reopen' | 'cancel' | 'unassign') => tell(t(`told.${verb}`)),
  };
}
