/** Devices whose stickers are printed, by their ids. */
export const stickersSearch = ({ of }: Record<string, unknown>): { of: string[] } => ({ of: [of].flat().filter((one): one is string => typeof one === 'string') });
