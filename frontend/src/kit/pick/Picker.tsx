import './pick.css';
import { Button, Combobox, InputBase, Loader, useCombobox, VisuallyHidden } from '@mantine/core';
import { useEffect, useId, type KeyboardEvent, type MouseEvent } from 'react';
import { useI18n } from '../i18n';
import type { Found, Option, Pick, useSearching } from './searching';

type Props = Pick & {
  searching: ReturnType<typeof useSearching>;
  found: Found;
  /** What the graph knows of the one who was chosen before the page came. */
  known: Option | undefined;
};

function Line({ option }: { option: Option }) {
  return (
    <span className="pick-line">
      {option.face}
      <span className="pick-words">
        <span>{option.name}</span>
        {option.second && <span className="soft small">{option.second}</span>}
      </span>
    </span>
  );
}

/** What is under the field: those found, or why there is nobody. */
function Choices({ id, label, found, waiting }: { id: string; label: string; found: Found; waiting: boolean }) {
  const { t } = useI18n();
  if (found.failed) {
    return (
      <div className="pick-says">
        <p>{t('pick.failed')}</p>
        <Button variant="default" size="xs" onMouseDown={(event) => event.preventDefault()} onClick={found.retry}>{t('retry')}</Button>
      </div>
    );
  }
  if (!found.options.length) return <p className="pick-says">{t('pick.none')}</p>;
  return (
    <>
      <Combobox.Options id={id} className="pick-options" aria-label={label} data-waiting={waiting || undefined}>
        {found.options.map((one) => <Combobox.Option key={one.id} value={one.id}><Line option={one} /></Combobox.Option>)}
      </Combobox.Options>
      {found.more && <p className="pick-more soft small">{t('pick.more')}</p>}
    </>
  );
}

/** The list of a picker: the first one found is ready to be taken, and whoever listens is told so. */
function useChoices({ searching, found }: Props) {
  const { t, n } = useI18n();
  const waiting = searching.waiting || found.busy;
  const combobox = useCombobox({ onDropdownOpen: () => searching.want(true), onDropdownClose: () => combobox.resetSelectedOption() });
  const first = found.options[0];
  const ready = !waiting && !!searching.typed && combobox.dropdownOpened;
  useEffect(() => {
    if (ready) combobox.selectFirstOption();
  }, [ready, first?.id]);
  const heard = ready && !found.failed ? (first ? n('pick.found', found.options.length, { name: first.name }) : t('pick.none')) : '';
  return { combobox, waiting, heard };
}

/** One thing chosen among many: typed words find it; the name of the chosen one stays in the field. */
export function Picker(props: Props) {
  const { label, description, placeholder, required = false, error, autofocus = false, chosen, choose, searching, found, known } = props;
  const { t } = useI18n();
  const { combobox, waiting, heard } = useChoices(props);
  const now = [searching.picked, known, ...found.options].find((one) => one && one.id === chosen);
  const pick = (id: string) => {
    searching.keep(found.options.find((one) => one.id === id) ?? null);
    searching.type(null);
    choose(id);
    combobox.closeDropdown();
  };
  const type = (words: string) => {
    searching.type(words);
    combobox.resetSelectedOption();
    combobox.openDropdown();
    if (!words) choose(null);
  };
  // Enter takes the one that is marked; while there is none yet, it must not send the form around the field.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && combobox.dropdownOpened && searching.typed) event.preventDefault();
  };
  const open = (event: MouseEvent<HTMLInputElement>) => {
    if (searching.typed === null) event.currentTarget.select();
    combobox.openDropdown();
  };
  const clear = () => {
    type('');
    combobox.focusTarget();
  };
  const leave = () => {
    combobox.closeDropdown();
    searching.type(null);
  };
  const id = useId();
  const busy = waiting && combobox.dropdownOpened;
  const empty = !found.options.length;
  const listed = combobox.dropdownOpened && !found.failed && !empty;
  return (
    <Combobox store={combobox} shadow="md" onOptionSubmit={pick} portalProps={{ target: '#main' }}>
      <Combobox.Target withExpandedAttribute aria-controls={listed ? id : undefined}>
        <InputBase
          {...{ label, description, placeholder, required, error, onKeyDown }} data-autofocus={autofocus || undefined} withAsterisk={false} value={searching.typed ?? now?.name ?? ''}
          onChange={(event) => type(event.currentTarget.value)} onClick={open} onBlur={leave}
          leftSection={searching.typed === null ? now?.face : undefined} rightSectionPointerEvents={chosen ? 'all' : 'none'}
          rightSection={busy ? <Loader size={16} /> : chosen ? <Combobox.ClearButton aria-label={t('clear')} onClear={clear} /> : <Combobox.Chevron />}
        />
      </Combobox.Target>
      <Combobox.Dropdown className="pick" hidden={busy && empty}><Choices id={id} label={label} found={found} waiting={waiting} /></Combobox.Dropdown>
      <VisuallyHidden role="status">{heard}</VisuallyHidden>
    </Combobox>
  );
}
