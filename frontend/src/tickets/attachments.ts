import { useRef, useState } from 'react';
import { useDraft } from '../kit/draft';
import { useI18n, type Language } from '../kit/i18n';

/** A file that was sent and waits for the words that it goes with. */
export type Waiting = { id: string; name: string; size: number };
type Going = { key: number; name: string; share: number };
type Told = Partial<Waiting> & { message?: Partial<Record<Language, string>> };

/** Files that were kept with a draft, or none when they cannot be read any more. */
export function readWaiting(draft: string): Waiting[] {
  try {
    return JSON.parse(draft || '[]') as Waiting[]; // written below
  } catch {
    return [];
  }
}

/** A size as people say it, in the largest unit that leaves no long number. */
export function inBytes(size: number, language: Language) {
  const [amount, unit] = size < 1000 ? [size, 'byte'] : size < 1_000_000 ? [size / 1000, 'kilobyte'] : [size / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 3 }).format(amount);
}

/** Sends one file and tells how far it is; answers with it, or why not, as far as the server said. */
function send(file: File, client: string, language: Language, progress: (share: number) => void) {
  return new Promise<Waiting | string | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onload = () => {
      const told = request.response as Told | null;
      resolve(told?.id ? { id: told.id, name: told.name ?? file.name, size: told.size ?? file.size } : (told?.message?.[language] ?? null));
    };
    request.onerror = request.onabort = () => resolve(null);
    request.open('POST', `/attachments?client=${client}&name=${encodeURIComponent(file.name)}`);
    request.send(file);
  });
}

/** What may be sent; null until the server has said so. */
const limits = () => fetch('/attachments').then((answer) => answer.json() as Promise<{ bytes: number; count: number }>, () => null);

/** Files beside words that are being written: sent at once, kept with the draft, taken back before it goes. */
export function useAttachments(name: string, client: string | undefined) {
  const { t, n, language } = useI18n();
  const [draft, keep] = useDraft(`files.${name}`);
  const [going, setGoing] = useState<Going[]>([]);
  const [refusals, refuse] = useState<string[]>([]);
  const latest = useRef<Waiting[]>([]);
  const next = useRef(0);
  latest.current = readWaiting(draft);
  const write = (files: Waiting[]) => {
    latest.current = files;
    keep(files.length ? JSON.stringify(files) : '');
  };
  const one = async (file: File) => {
    const key = next.current++;
    setGoing((all) => [...all, { key, name: file.name, share: 0 }]);
    const sent = await send(file, client!, language, (share) => setGoing((all) => all.map((it) => (it.key === key ? { ...it, share } : it))));
    setGoing((all) => all.filter((it) => it.key !== key));
    if (sent && typeof sent !== 'string') write([...latest.current, sent]);
    else refuse((all) => [...all, t('files.not', { name: file.name, why: sent ?? t('files.broken') })]);
  };
  const add = async (files: File[]) => {
    if (!client || !files.length) return;
    refuse([]);
    const limit = await limits();
    const fits = files.filter((file) => !limit || file.size <= limit.bytes);
    const large = files.filter((file) => !fits.includes(file)).map((file) => t('files.large', { name: file.name, size: inBytes(limit!.bytes, language) }));
    const room = limit ? Math.max(0, limit.count - latest.current.length - going.length) : fits.length;
    refuse([...large, ...(fits.length > room ? [n('files.many', limit!.count)] : [])]);
    await Promise.all(fits.slice(0, room).map(one));
  };
  return {
    waiting: latest.current, going, refusals, add,
    remove: (id: string) => write(latest.current.filter((file) => file.id !== id)),
    clear: () => {
      refuse([]);
      write([]);
    },
  };
}
export type Attachments = ReturnType<typeof useAttachments>;
