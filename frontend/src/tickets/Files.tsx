import './attachments.css';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconFile } from '../kit/icons';
import { inBytes } from './attachments';

export const FileFragment = graphql(`
  fragment AttachedFile on File { id name size thumbnail }
`);

/** Files that came with somebody's words: pictures are shown small, and all of them are there to be saved. */
export function Files({ data }: { data: readonly FragmentOf<typeof FileFragment>[] }) {
  const { t, language } = useI18n();
  if (!data.length) return null;
  return (
    <ul className="plain files" aria-label={t('files')}>
      {readFragment(FileFragment, data).map(({ id, name, size, thumbnail }) => (
        <li key={id}>
          <a className="file" data-picture={thumbnail || undefined} href={`/attachments/${id}/${encodeURIComponent(name)}`} download={name}>
            {thumbnail ? <img src={`/attachments/${id}/thumbnail`} alt="" loading="lazy" /> : <IconFile size={16} aria-hidden="true" />}
            <span className="file-name">{name}</span>
            <span className="soft small">{inBytes(size, language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
