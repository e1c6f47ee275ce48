/** Somebody who is mentioned: `@[Łucja Żółć](per_…)`. */
export const PERSON = /@\[([^\]\n]{1,100})\]\((per_[0-9a-f-]{36})\)/g;
