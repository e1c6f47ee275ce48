/** Text without case and diacritics, as the graph compares it: `Łódź` is `lodz`. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
