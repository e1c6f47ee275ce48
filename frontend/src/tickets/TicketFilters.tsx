import { Button, Chip, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useI18n } from '../kit/i18n';
import { IconSearch } from '../kit/icons';
import { STATES, type State, type TicketSearch } from './search';

type Props = { search: TicketSearch; change: (part: TicketSearch) => void; mine: 'tickets.mine.client' | 'tickets.mine.team' | null };

/** What narrows the list: words, whose, and where it stands. */
export function TicketFilters({ search, change, mine }: Props) {
  const { t } = useI18n();
  const [words, setWords] = useState(search.q ?? '');
  const ask = useDebouncedCallback((q: string) => change({ q: q || undefined }), 250);
  const narrowed = search.q || search.state || search.turn || search.mine;
  const clear = () => {
    setWords('');
    change({ q: undefined, state: undefined, turn: undefined, mine: undefined });
  };
  return (
    <div className="filters" role="search" aria-label={t('tickets.filters')}>
      <TextInput
        className="filters-words" type="search" aria-label={t('tickets.search')} placeholder={t('tickets.search.hint')}
        leftSection={<IconSearch size={16} />} value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          ask(event.currentTarget.value);
        }}
      />
      {mine && (
        <SegmentedControl
          aria-label={t('tickets.whose')} value={search.mine ?? 'all'} data={[{ value: 'all', label: t('tickets.all') }, { value: 'yes', label: t(mine) }]}
          onChange={(value) => change({ mine: value === 'yes' ? 'yes' : undefined })}
        />
      )}
      <Chip.Group multiple value={search.state ?? []} onChange={(states) => change({ state: states.length ? (states as State[]) : undefined })}>
        <Group gap={6} role="group" aria-label={t('tickets.state')}>
          {STATES.map((state) => <Chip key={state} value={state} size="xs" variant="outline">{t(`state.${state}`)}</Chip>)}
        </Group>
      </Chip.Group>
      {narrowed && <Button variant="subtle" size="compact-sm" onClick={clear}>{t('tickets.clear')}</Button>}
    </div>
  );
}
