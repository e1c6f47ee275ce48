import { Button } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconDownload } from '../kit/icons';
import { Outcomes, type Shown } from './Outcomes';
import { Reading, type Choosing } from './Reading';
import { countOf, refusedAsCsv, rowsIn, type Counts, type Report as Kept } from './report';
import { Rows } from './Rows';

/** Hands a text over as a file. */
function download(text: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Refusals({ report, fileName }: { report: Kept; fileName: string }) {
  const { t, language } = useI18n();
  if (!report.layout) return null;
  const name = t('imports.refused.file', { name: fileName.replace(/\.[^.]*$/, '') });
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={() => download(refusedAsCsv(report, language, t('imports.reason')), name)}>
      {t('imports.refused.download')}
    </Button>
  );
}

type Props = { report: Kept; counts: Counts; kind: string; fileName: string; client?: string | undefined; choosing?: Choosing };

/** What a file brings or brought: how it was read, and row by row what becomes of it. */
export function Report({ report, counts, kind, fileName, client, choosing }: Props) {
  const { t } = useI18n();
  const refused = countOf(counts, 'REFUSE');
  const [shown, show] = useState<Shown>(refused && !client ? 'REFUSE' : 'ALL');
  const rows = shown === 'ALL' ? report.rows : report.rows.filter(({ verdict }) => verdict === shown);
  const untold = (shown === 'ALL' || shown === 'KEEP') && countOf(counts, 'KEEP') > 0;
  return (
    <>
      <Card title={t('imports.reading')}><Reading report={report} choosing={choosing} /></Card>
      {rowsIn(counts) > 0 && <section aria-label={t('imports.rows')}>
        <div className="outcomes-line">
          <Outcomes counts={counts} chosen={shown} choose={show} />
          {refused > 0 && <Refusals report={report} fileName={fileName} />}
        </div>
        {untold && <p className="soft small">{t('imports.untold')}</p>}
        {rows.length > 0 && <Rows key={shown} rows={rows} kind={kind} client={client} />}
      </section>}
    </>
  );
}
