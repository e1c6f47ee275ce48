import { ActionIcon, Checkbox, Popover } from '@mantine/core';
import { useI18n } from '../i18n';
import { IconColumns } from '../icons';
import type { Column } from './declaration';

type Props<Row, Field extends string> = { columns: Column<Row, Field>[]; shown: Column<Row, Field>[]; toggle: (key: string) => void };

/** Which columns are shown; those that a list cannot be read without are not asked about. */
export function Chooser<Row, Field extends string>({ columns, shown, toggle }: Props<Row, Field>) {
  const { t } = useI18n();
  const optional = columns.filter((one) => one.optional);
  if (!optional.length) return null;
  return (
    <Popover position="bottom-end" shadow="md" radius="lg" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <ActionIcon className="list-chooser" variant="default" size={36} aria-label={t('list.columns')} title={t('list.columns')}><IconColumns size={18} /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.columns')} className="facets">
        <div role="group" aria-label={t('list.columns')} className="facet-values">
          {optional.map((one) => (
            <label key={one.key} className="facet-value">
              <Checkbox size="xs" checked={shown.includes(one)} onChange={() => toggle(one.key)} />
              <span>{one.title}</span>
            </label>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
