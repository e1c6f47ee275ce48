import './attachments.css';
import { ActionIcon, Button } from '@mantine/core';
import { useRef } from 'react';
import { useI18n } from '../kit/i18n';
import { IconAttach, IconClose, IconFile } from '../kit/icons';
import { Refused } from '../kit/says';
import { inBytes, type Attachments } from './attachments';

/** The way to choose files; they may be dropped and pasted as well. */
export function AttachButton({ files }: { files: Attachments }) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" multiple hidden aria-label={t('files.choose')}
        onChange={(event) => {
          void files.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button variant="subtle" size="compact-sm" leftSection={<IconAttach size={16} aria-hidden="true" />} onClick={() => input.current?.click()}>{t('files.choose')}</Button>
    </>
  );
}

/** Files that will go with the words, those on their way, and what could not be taken. */
export function Tray({ files }: { files: Attachments }) {
  const { t, language } = useI18n();
  const { waiting, going, refusals, remove } = files;
  return (
    <div className="tray" role="status">
      <Refused messages={refusals} />
      {waiting.length + going.length > 0 && (
        <ul className="plain files" aria-label={t('files')}>
          {waiting.map(({ id, name, size }) => (
            <li key={id} className="file">
              <IconFile size={16} aria-hidden="true" />
              <span className="file-name">{name}</span>
              <span className="soft small">{inBytes(size, language)}</span>
              <ActionIcon variant="subtle" color="gray" aria-label={t('files.remove', { name })} onClick={() => remove(id)}><IconClose size={14} /></ActionIcon>
            </li>
          ))}
          {going.map(({ key, name, share }) => (
            <li key={`going-${key}`} className="file">
              <span className="file-name">{name}</span>
              <progress value={share} aria-label={t('files.sending', { name })} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
