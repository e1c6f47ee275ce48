import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../graphql';
import { Ask } from '../../kit/Ask';
import { useCommand } from '../../kit/command';
import { useDraft } from '../../kit/draft';
import { useI18n } from '../../kit/i18n';
import type { About } from '../Mentions';
import { MentionText } from '../MentionText';

const TicketFollowUp = graphql(`
  mutation TicketFollowUp($input: TicketFollowUpInput!) {
    done: ticketFollowUp(input: $input) { ticket { id } userErrors { path message } }
  }
`);

/** Goes on with what is over in a new ticket, and leads there. */
export function FollowUpDialog({ ticket, about, opened, close }: { ticket: string; about: About; opened: boolean; close: () => void }) {
  const { t } = useI18n();
  const go = useNavigate();
  const [body, write] = useDraft(`follow.${ticket}`);
  const { command, fetching, refusals } = useCommand(TicketFollowUp);
  const send = async () => {
    const answer = await command({ ticket, body });
    if (!answer?.done.ticket) return;
    write('');
    close();
    void go({ to: '/app/tickets/$id', params: { id: answer.done.ticket.id } });
  };
  return (
    <Ask title={t('ask.followUp.title')} submit={t('ask.followUp.submit')} ready={!!body.trim()} busy={fetching} {...{ opened, close, refusals }} send={() => void send()}>
      <MentionText
        about={about} label={t('ask.followUp.text')} description={t('ask.followUp.hint')} rows={4} maxLength={10_000} data-autofocus body={body} keep={write}
      />
    </Ask>
  );
}
