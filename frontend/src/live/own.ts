import type { Change } from './changes';

const REMEMBERED = 500;
const asked = new Set<string>();
const flying = new Set<Promise<unknown>>();

/** Remember the request of this tab: what happens in it is no news here. */
export async function ours(answering: Promise<Response>): Promise<Response> {
  flying.add(answering);
  try {
    const answer = await answering;
    const id = answer.headers.get('x-request-id');
    if (id) asked.add(id);
    for (const oldest of asked) if (asked.size > REMEMBERED) asked.delete(oldest);
    return answer;
  } finally {
    flying.delete(answering);
  }
}

/** What others did; our own requests are waited for, because their events may be heard of before their answers. */
export async function theirs(changes: Change[]): Promise<Change[]> {
  if (changes.length) await Promise.allSettled(flying);
  return changes.filter((one) => !one.requestId || !asked.has(one.requestId));
}
