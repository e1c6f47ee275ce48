import type { Language } from '../kit/i18n';

/** Why a door stayed shut: the status of the answer, none when there was no answer, and the words of the server. */
export type No = { status?: number; why: string };
/** What a page knows when it knocks: its language, and what to say when nobody answers. */
export type Speaker = { language: Language; silence: string };

type Problem = { message?: Partial<Record<Language, string>> };

async function knock(path: string, form: object, { language, silence }: Speaker): Promise<Response | No> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(form),
    });
    if (answer.ok) return answer;
    const problem = (await answer.json()) as Problem;
    return { status: answer.status, why: problem.message?.[language] ?? silence };
  } catch {
    return { why: silence };
  }
}

const isNo = (answer: Response | No): answer is No => 'why' in answer;

async function done(answer: Promise<Response | No>): Promise<No | null> {
  const said = await answer;
  return isNo(said) ? said : null;
}

/** Ask to be let in: null when it worked, otherwise why not, in the words of the server. */
export async function logIn(email: string, password: string, language: Language, silence: string): Promise<string | null> {
  return (await done(knock('/login', { email, password }, { language, silence })))?.why ?? null;
}

/** Ask for a link by mail; whether anybody has that address is not told. */
export const askForLink = (email: string, speaker: Speaker) => done(knock('/password/forgotten', { email }, speaker));

/** What the server says of a link that came by mail: at least in which language whoever has it reads. */
export type Linked = { language: 'PL' | 'EN' };
/** What a link is for, or why it does not work. */
export type AskOfLink<About extends Linked> = (secret: string, speaker: Speaker) => Promise<About | No>;

const linked = <About extends Linked>(path: string): AskOfLink<About> => async (secret, speaker) => {
  const said = await knock(path, { secret }, speaker);
  return isNo(said) ? said : ((await said.json()) as About);
};

/** Whom a link was made for. */
export type Holder = Linked & { name: string; email: string };

/** Whose a link is. */
export const holderOf = linked<Holder>('/password/link');

/** Set a password by a link, and be signed in: null when it worked. */
export const setPassword = (secret: string, password: string, speaker: Speaker) =>
  done(knock('/password/reset', { secret, password }, speaker));

/** Set another password in place of one's own: null when it worked. */
export const changePassword = (current: string, password: string, speaker: Speaker) => done(knock('/password', { current, password }, speaker));

/** What a link is to rate. */
export type ToRate = Linked & { ticket: string; title: string };

/** What is to be rated by a link. */
export const toRate = linked<ToRate>('/rating/link');

/** Rate by a link: null when it worked. */
export const rateByLink = (secret: string, score: number, comment: string, speaker: Speaker) =>
  done(knock('/rating', { secret, score: String(score), comment }, speaker));

/** End the session on the server: whether it did. */
export async function logOut() {
  try {
    return (await fetch('/logout', { method: 'POST', credentials: 'same-origin' })).ok;
  } catch {
    return false;
  }
}
