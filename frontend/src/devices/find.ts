/** Devices by what people know of them: the tag, the serial number, the model, where it is, or who has it. */
export const deviceFilter = (words: string | undefined) => (words ? { search: words } : {});
