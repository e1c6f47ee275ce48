import { useI18n } from '../kit/i18n';
import type { Report } from './report';
import { Defects, useFields } from './values';

function Columns({ columns }: { columns: { name: string; field: string | null }[] }) {
  const { t } = useI18n();
  const { label } = useFields();
  return (
    <ul className="plain columns">
      {columns.map(({ name, field }, place) => (
        <li key={place}>
          <span className="column-name">{name || t('imports.unnamed', { place: place + 1 })}</span>
          <span aria-hidden="true" className="soft">→</span>
          {field ? <strong>{label(field)}</strong> : <span className="tag">{t('imports.unread')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** How the file was read: what was concluded from it, and which column was taken for what. */
export function Reading({ report }: { report: Report }) {
  const { t, n, language } = useI18n();
  const columns = report.layout?.columns ?? [];
  return (
    <>
      <ul className="plain reading-notes">{report.notes.map((note) => <li key={note.en}>{note[language]}</li>)}</ul>
      {report.headers.length > 0 && <div className="reading-headers"><p>{t('imports.headers')}</p><Defects defects={report.headers} /></div>}
      {columns.length > 0 && (
        <details>
          <summary>{n('imports.columns', columns.length)}</summary>
          <Columns columns={columns} />
        </details>
      )}
    </>
  );
}
