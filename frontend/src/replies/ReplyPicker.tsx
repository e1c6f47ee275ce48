import '../frame/palette.css';
import './replies.css';
import { CloseButton, Loader, Modal, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useClient, useQuery } from 'urql';
import { useI18n } from '../kit/i18n';
import { IconSearch } from '../kit/icons';
import { ReplyFor, RepliesToPick, type ReplyToPick } from './queries';
import { Whose } from './Whose';
import { atAGlance, matching, wording } from './worded';

type LineProps = { reply: ReplyToPick; id: string; active: boolean; over: () => void; choose: () => void };

function Line({ reply, id, active, over, choose }: LineProps) {
  const { language } = useI18n();
  return (
    <div id={id} role="option" aria-selected={active} tabIndex={-1} className="palette-line" onMouseMove={over} onClick={choose}>
      <span className="reply-words">
        <span className="reply-name">{reply.name}</span>
        <span className="soft small reply-start">{atAGlance(wording(reply, language))}</span>
      </span>
      <Whose reply={reply} />
    </div>
  );
}

function None({ typed, failed }: { typed: string; failed: boolean }) {
  const { t } = useI18n();
  return (
    <div className="palette-none">
      <p><strong>{t(failed ? 'replies.failed' : typed ? 'replies.notFound' : 'replies.none')}</strong></p>
      {!failed && !typed && <p className="soft small"><Link to="/app/settings" search={{ tab: 'replies' }}>{t('replies.write')}</Link></p>}
    </div>
  );
}

/** Fetches what a reply says in the ticket, and gives it away. */
function useFilling(ticket: string, take: (text: string) => void) {
  const client = useClient();
  const [filling, fill] = useState(false);
  const [failed, fail] = useState(false);
  const choose = async (reply: string) => {
    fill(true);
    const { data } = await client.query(ReplyFor, { reply, ticket }, { requestPolicy: 'network-only' }).toPromise();
    fill(false);
    if (data?.replyFor) take(data.replyFor);
    else fail(true);
  };
  return { filling, failed, choose };
}

type Props = { ticket: string; close: () => void; take: (text: string) => void };

function Search({ ticket, close, take }: Props) {
  const { t, n } = useI18n();
  const [{ data, error }] = useQuery({ query: RepliesToPick });
  const [typed, type] = useState('');
  const [marked, mark] = useState(0);
  const { filling, failed, choose } = useFilling(ticket, take);
  const found = matching(data?.replies.nodes ?? [], typed);
  const at = Math.min(marked, found.length - 1);
  const id = useId();
  const active = found[at];
  useEffect(() => {
    document.getElementById(`${id}-${active?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') mark((at + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') mark((at - 1 + found.length) % Math.max(1, found.length));
    else if (event.key !== 'Enter') return;
    else if (active && !filling) void choose(active.id);
    event.preventDefault();
  };
  return (
    <div className="palette">
      <div className="palette-field">
        {filling || (!data && !error) ? <Loader size={20} /> : <IconSearch size={20} aria-hidden="true" />}
        <input
          type="text" role="combobox" aria-label={t('replies.pick')} aria-expanded={found.length > 0} aria-controls={id} aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.id}`} placeholder={t('replies.search')} autoComplete="off" spellCheck={false} maxLength={100}
          data-autofocus value={typed} onKeyDown={onKeyDown}
          onChange={(event) => {
            type(event.currentTarget.value);
            mark(0);
          }}
        />
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      {found.length > 0 && (
        <div id={id} role="listbox" aria-label={t('replies.pick')} className="palette-list">
          {found.map((one, i) => <Line key={one.id} id={`${id}-${one.id}`} reply={one} active={i === at} over={() => mark(i)} choose={() => void choose(one.id)} />)}
        </div>
      )}
      {(failed || (!found.length && (data || error))) && <None typed={typed} failed={failed || !data} />}
      <VisuallyHidden role="status">{data ? n('replies.found', found.length) : ''}</VisuallyHidden>
      <p className="palette-keys soft small" aria-hidden="true">
        <span><kbd>↑</kbd><kbd>↓</kbd> {t('find.keys.choose')}</span>
        <span><kbd>Enter</kbd> {t('replies.keys.take')}</span>
        <span><kbd>Esc</kbd> {t('find.keys.close')}</span>
      </p>
    </div>
  );
}

/** Finds a saved reply by a few letters, and gives away what it says in this ticket. */
export default function ReplyPicker({ opened, left, ...props }: Props & { opened: boolean; left: () => void }) {
  const { t } = useI18n();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  return (
    <Modal.Root opened={opened} onClose={props.close} onExitTransitionEnd={left} size={640} yOffset="12dvh" fullScreen={phone} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content radius={phone ? 0 : 'lg'} aria-label={t('replies.pick')}><Search {...props} /></Modal.Content>
    </Modal.Root>
  );
}
