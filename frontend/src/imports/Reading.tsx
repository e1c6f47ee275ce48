import { Button, NativeSelect } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { isReadable, type Column, type Report } from './report';
import { Defects, useFields } from './values';

/** Ways to say what a column is taken for, and to forget what was said before. */
export type Choosing = { choose: (header: string, field: string) => void; forget: () => void };

type OneProps = { column: Column; place: number; fields: string[]; choosing: Choosing | undefined };

function One({ column: { name, field, chosen }, place, fields, choosing }: OneProps) {
  const { t } = useI18n();
  const { label } = useFields();
  return (
    <li>
      <span className="column-name">{name || t('imports.unnamed', { place: place + 1 })}</span>
      <span aria-hidden="true" className="soft">→</span>
      {choosing ? (
        <NativeSelect
          aria-label={t('imports.takenFor', { name })} value={field ?? ''} data-chosen={chosen || undefined}
          onChange={(event) => choosing.choose(name, event.currentTarget.value)}
          data={[{ value: '', label: t('imports.leaveOut') }, ...fields.map((one) => ({ value: one, label: label(one) }))]}
        />
      ) : field ? <strong>{label(field)}</strong> : <span className="tag">{t('imports.unread')}</span>}
    </li>
  );
}

function Columns({ columns, fields, choosing }: { columns: Column[]; fields: string[]; choosing: Choosing | undefined }) {
  const first = ({ name }: Column, place: number) => name !== '' && columns.findIndex((column) => column.name === name) === place;
  return (
    <ul className="plain columns">
      {columns.map((column, place) => <One key={place} {...{ column, place, fields }} choosing={first(column, place) ? choosing : undefined} />)}
    </ul>
  );
}

/** How the file was read: what was concluded from it, and which column was taken for what. */
export function Reading({ report, choosing }: { report: Report; choosing?: Choosing | undefined }) {
  const { t, n, language } = useI18n();
  const { columns = [], fields = [] } = report.layout ?? {};
  return (
    <>
      <ul className="plain reading-notes">{report.notes.map((note) => <li key={note.en}>{note[language]}</li>)}</ul>
      {report.headers.length > 0 && <div className="reading-headers"><p>{t('imports.headers')}</p><Defects defects={report.headers} /></div>}
      {columns.length > 0 && (
        <details open={(choosing && columns.some(({ chosen }) => chosen)) || !isReadable(report) || undefined}>
          <summary>{n('imports.columns', columns.length)}</summary>
          {choosing && <p className="soft small">{t('imports.choose.hint')}</p>}
          <Columns {...{ columns, fields, choosing }} />
          {choosing && columns.some(({ chosen }) => chosen) && <Button variant="default" size="xs" mt="md" onClick={choosing.forget}>{t('imports.forget')}</Button>}
        </details>
      )}
    </>
  );
}
