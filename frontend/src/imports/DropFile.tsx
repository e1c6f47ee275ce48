import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { IconUpload } from '../kit/icons';
import { Refused } from '../kit/says';
import { send, useLimit } from './send';

/** How a file is on its way: nothing is sent while `share` is null. */
function useSending(sent: (upload: string) => void) {
  const { t, language } = useI18n();
  const [share, setShare] = useState<number | null>(null);
  const [refusals, setRefusals] = useState<string[]>([]);
  const [name, setName] = useState('');
  async function start(files: FileList | null, limit: number | null) {
    const [file] = files ?? [];
    if (!file) return;
    const why = files!.length > 1 ? t('imports.one') : limit && file.size > limit ? t('imports.tooLarge', { name: file.name, mb: megabytes(limit) }) : null;
    setRefusals(why ? [why] : []);
    if (why) return;
    setShare(0);
    setName(file.name);
    const answer = await send(file, language, setShare);
    setShare(null);
    if ('upload' in answer) sent(answer.upload);
    else setRefusals([answer.why ?? t('imports.notSent')]);
  }
  return { share, name, refusals, start };
}

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);

type Props = { again: boolean; sent: (upload: string) => void };

/** A place for one file: dropped on it, or picked with the keyboard as well; it is sent at once. */
export function DropFile({ again, sent }: Props) {
  const { t } = useI18n();
  const limit = useLimit();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { share, name, refusals, start } = useSending(sent);
  const hold = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    hold(event, false);
    void start(event.dataTransfer.files, limit);
  };
  return (
    <div className="drop" data-over={over || undefined} data-again={again || undefined} onDragOver={(event) => hold(event, true)} onDragLeave={(event) => hold(event, false)} onDrop={drop}>
      <Refused messages={refusals} />
      {!again && <p className="drop-title">{t('imports.drop')}</p>}
      <input
        ref={input} type="file" hidden accept=".csv,.txt,.tsv,text/csv,text/plain" aria-label={t('imports.file')}
        onChange={(event) => {
          void start(event.currentTarget.files, limit);
          event.currentTarget.value = '';
        }}
      />
      <div className="drop-again">
        <Button variant={again ? 'default' : 'filled'} leftSection={<IconUpload size={16} aria-hidden="true" />} loading={share !== null} onClick={() => input.current?.click()}>
          {t(again ? 'imports.pickAgain' : 'imports.pick')}
        </Button>
        {again && name && <span className="soft small">{name}</span>}
      </div>
      {share !== null && <progress value={share} aria-label={t('imports.sending')} />}
      {!again && <p className="soft small">{t('imports.drop.hint')} {limit && t('imports.limit', { mb: megabytes(limit) })}</p>}
    </div>
  );
}
