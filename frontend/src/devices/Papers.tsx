import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';

type File = { id: string; name: string } | null;
const place = ({ id, name }: NonNullable<File>) => `/attachments/${id}/${encodeURIComponent(name)}`;

/** The paper in the language of whoever looks; nothing for the seconds until it is drawn. */
export function Paper({ of }: { of: { language: 'PL' | 'EN'; file: File }[] }) {
  const { t, language } = useI18n();
  const file = of.find((one) => one.language.toLowerCase() === language)?.file;
  return file ? <a href={place(file)} download={file.name}>{t('protocol.pdf')}</a> : null;
}

export const PaperFragment = graphql(`
  fragment Paper on Protocol {
    id
    occasion
    edition
    language
    state
    createdAt
    file { id name sha256 }
  }
`);

function Edition({ data }: { data: FragmentOf<typeof PaperFragment> }) {
  const { t, dateTime } = useI18n();
  const { occasion, edition, language, state, createdAt, file } = readFragment(PaperFragment, data);
  return (
    <li>
      <p>
        {file && <a href={place(file)} download={file.name}>{t(`protocol.in.${language}`)}</a>}
        {state === 'DUE' && <span className="soft">{t(`protocol.in.${language}`)}, {t('protocol.drawing')}</span>}
        <span className="soft small">{t('protocol.edition', { n: edition, at: dateTime(createdAt) })}, {t(`protocol.because.${occasion}`)}</span>
      </p>
      {file && <p className="soft small protocol-hash">{t('protocol.hash')} <code>{file.sha256}</code></p>}
    </li>
  );
}

/** What is kept of a hand-over on paper, newest first. */
export function Papers({ of }: { of: (FragmentOf<typeof PaperFragment> & { id: string })[] }) {
  const { t } = useI18n();
  if (!of.length) return null;
  return (
    <Card title={t('protocol.kept')} className="screen-only">
      <ul className="plain protocol-papers">{of.map((one) => <Edition key={one.id} data={one} />)}</ul>
      <p className="soft small">{t('protocol.keptWhy')}</p>
    </Card>
  );
}
