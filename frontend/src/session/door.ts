import type { Language } from '../kit/i18n';

type Problem = { message?: Partial<Record<Language, string>> };

/** Ask to be let in: null when it worked, otherwise why not, in the words of the server. */
export async function logIn(email: string, password: string, language: Language, fallback: string): Promise<string | null> {
  try {
    const answer = await fetch('/login', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ email, password }),
    });
    if (answer.ok) return null;
    const problem = (await answer.json()) as Problem;
    return problem.message?.[language] ?? fallback;
  } catch {
    return fallback;
  }
}

/** End the session on the server. */
export async function logOut() {
  await fetch('/logout', { method: 'POST', credentials: 'same-origin' });
}
