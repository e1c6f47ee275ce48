import { Button } from '@mantine/core';
import { useI18n } from '../i18n';
import { IconRefresh } from '../icons';

type Props = { changes: { count: number; clear: () => void } | undefined; again: () => void };

/** What has changed since the list was read: rows stay where they are until somebody asks for the new order. */
export function Changes({ changes, again }: Props) {
  const { n } = useI18n();
  const refresh = () => {
    changes?.clear();
    again();
  };
  return (
    <span className="list-changes" aria-live="polite">
      {changes && changes.count > 0 && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconRefresh size={14} />} onClick={refresh}>{n('list.changes', changes.count)}</Button>
      )}
    </span>
  );
}
