/** Somebody who is mentioned: `@[Łucja Żółć](per_…)`. */
export const PERSON = /@\[([^\]\n]{1,100})\]\((per_[0-9a-f-]{36})\)/g;

/** The text as it is read and written: names, and no ids. */
export const spoken = (body: string) => body.replace(PERSON, '@$1');
