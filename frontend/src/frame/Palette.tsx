import './palette.css';
import { CloseButton, Loader, Modal, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { IconSearch } from '../kit/icons';
import { useSession } from '../session/Session';
import type { Item } from './deeds';
import { Keys, List, Nothing } from './PaletteList';
import { useResults, type Group } from './results';

/** Which line is marked: the first one, until somebody moves; what is still on its way is waited for. */
function useMarked(typed: string, groups: Group[], busy: boolean) {
  const [marked, mark] = useState<string | null>(null);
  const [eager, hurry] = useState(false);
  const all = groups.flatMap((one) => one.items);
  const at = Math.max(0, all.findIndex((one) => one.key === marked));
  useEffect(() => {
    mark(null);
    hurry(false);
  }, [typed]);
  const move = (by: number) => all.length && mark(all[(at + by + all.length) % all.length]!.key);
  return { item: all[at], all, mark, move, hurry, ready: eager && !busy };
}

/** Takes a line: Ctrl-click and the middle button open it beside, as of any link. */
function useChoosing(close: () => void, leaving: () => void) {
  const router = useRouter();
  return (event: MouseEvent, chosen: Item) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (chosen.href) leaving();
    close();
    if (chosen.href) void router.navigate({ href: chosen.href });
    chosen.run?.();
  };
}

function Search({ close, leaving }: { close: () => void; leaving: () => void }) {
  const { t, n } = useI18n();
  const { leave } = useSession();
  const [typed, type] = useState('');
  const { groups, busy, failed, settled } = useResults(typed, () => void leave());
  const { item, all, mark, move, hurry, ready } = useMarked(typed, groups, busy);
  const choose = useChoosing(close, leaving);
  const id = useId();
  const idOf = (key: string) => `${id}-${key}`;
  const click = () => item && document.getElementById(idOf(item.key))?.click();
  useEffect(() => {
    if (item) document.getElementById(idOf(item.key))?.scrollIntoView({ block: 'nearest' });
  }, [item?.key]);
  useEffect(() => {
    if (ready) click();
  }, [ready]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key !== 'Enter') return;
    else if (busy) hurry(true);
    else click();
    event.preventDefault();
  };
  return (
    <div className="palette">
      <div className="palette-field">
        {busy ? <Loader size={20} /> : <IconSearch size={20} aria-hidden="true" />}
        <input
          type="text" role="combobox" aria-label={t('find.all')} aria-expanded={all.length > 0} aria-controls={id} aria-autocomplete="list"
          aria-activedescendant={item && idOf(item.key)} placeholder={t('find.hint')} autoComplete="off" spellCheck={false} maxLength={200}
          data-autofocus value={typed} onChange={(event) => type(event.currentTarget.value)} onKeyDown={onKeyDown}
        />
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      {all.length > 0 && <List id={id} groups={groups} active={item?.key} idOf={idOf} over={mark} choose={choose} />}
      {all.length === 0 && settled && <Nothing failed={failed} />}
      <VisuallyHidden role="status">{settled ? n('find.found', all.length) : ''}</VisuallyHidden>
      <Keys />
    </div>
  );
}

/** Finds anything by a few letters, and does what can be done from anywhere. */
export default function Palette({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useI18n();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const [left, leaving] = useState(false);
  useEffect(() => {
    if (opened) leaving(false);
  }, [opened]);
  return (
    <Modal.Root opened={opened} onClose={close} size={640} yOffset="12dvh" fullScreen={phone} returnFocus={!left}>
      <Modal.Overlay />
      <Modal.Content radius={phone ? 0 : 'lg'} aria-label={t('find.all')}>
        <Search close={close} leaving={() => leaving(true)} />
      </Modal.Content>
    </Modal.Root>
  );
}
