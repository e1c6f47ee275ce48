import './replies.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Empty, Failure } from '../kit/says';
import { RepliesToWrite, ReplyRetire, type ReplyToWrite } from './queries';
import { ReplyForm } from './ReplyForm';
import { Whose } from './Whose';
import { atAGlance, wording } from './worded';

type LineProps = { reply: ReplyToWrite; edit: () => void; retire: () => void };

function Line({ reply, edit, retire }: LineProps) {
  const { t, language } = useI18n();
  const { name, viewerCan } = reply;
  return (
    <li className="reply">
      <div className="reply-words">
        <p className="reply-head"><strong>{name}</strong><Whose reply={reply} /></p>
        <p className="soft small reply-text">{atAGlance(wording(reply, language))}</p>
      </div>
      <div className="reply-verbs">
        {viewerCan.update && <Button variant="default" size="xs" aria-label={t('replies.edit.of', { name })} onClick={edit}>{t('replies.change')}</Button>}
        {viewerCan.retire && <Button variant="subtle" color="gray" size="xs" aria-label={t('replies.retire.of', { name })} onClick={retire}>{t('replies.retire')}</Button>}
      </div>
    </li>
  );
}

function Retire({ reply, close, done }: { reply: ReplyToWrite; close: () => void; done: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(ReplyRetire);
  const send = async () => {
    if (!(await command({ reply: reply.id, expectedVersion: reply.version }))) return;
    tell(t('replies.retired', { name: reply.name }));
    close();
    done();
  };
  return (
    <Ask opened final title={t('replies.retire.ask', { name: reply.name })} submit={t('replies.retire')} busy={fetching} {...{ close, send, refusals }}>
      <p className="ask-says">{t('replies.retire.means')}</p>
    </Ask>
  );
}

/** What is said again and again: found, worded and taken out of use. */
export default function ReplySettings() {
  const { t } = useI18n();
  const [writing, write] = useState<ReplyToWrite | 'new' | null>(null);
  const [retiring, retire] = useState<ReplyToWrite | null>(null);
  const [{ data, error }, read] = useQuery({ query: RepliesToWrite });
  const again = () => read({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} retry={again} />;
  if (!data?.viewer) return <CardSkeleton lines={8} />;
  const { viewer, replies } = data;
  const close = () => write(null);
  const saved = () => {
    close();
    again();
  };
  if (writing) return <ReplyForm reply={writing === 'new' ? null : writing} writer={viewer} {...{ close, saved }} />;
  const add = viewer.memberships.nodes.some((one) => one.replies.length > 0) && (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => write('new')}>{t('replies.new')}</Button>
  );
  return (
    <Card title={t('replies.title')} action={add}>
      <p className="soft">{t('replies.means')}</p>
      {replies.nodes.length === 0 && <Empty title={t('replies.none')} hint={t('replies.none.hint')} />}
      <ul className="plain">{replies.nodes.map((one) => <Line key={one.id} reply={one} edit={() => write(one)} retire={() => retire(one)} />)}</ul>
      {retiring && <Retire reply={retiring} close={() => retire(null)} done={again} />}
    </Card>
  );
}
