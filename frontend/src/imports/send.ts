import { useEffect, useState } from 'react';
import type { Language } from '../kit/i18n';

type Problem = { message?: Partial<Record<Language, string>> };
export type Sent = { upload: string } | { why: string | null };

/** What the server said of a file; a `why` of null means that it said nothing. */
function answerOf(request: XMLHttpRequest, language: Language): Sent {
  try {
    const said = JSON.parse(request.responseText) as Problem & { upload?: string };
    return said.upload ? { upload: said.upload } : { why: said.message?.[language] ?? null };
  } catch {
    return { why: null };
  }
}

/** Sends a file and tells how far it is, which `fetch` cannot. */
export function send(file: File, language: Language, progress: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request, language));
    request.onerror = request.onabort = () => resolve({ why: null });
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
    request.send(file);
  });
}

/** How many bytes a file may have; null until the server has said so. */
export function useLimit() {
  const [bytes, set] = useState<number | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    fetch('/files', { signal: asking.signal })
      .then((answer) => answer.json() as Promise<{ bytes: number }>)
      .then((limit) => set(limit.bytes), () => null);
    return () => asking.abort();
  }, []);
  return bytes;
}
