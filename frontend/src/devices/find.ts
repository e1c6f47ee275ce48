/** Devices by what people know of them: the tag, the serial number, the model, or who has it. */
export const deviceFilter = (words: string | undefined) =>
  words ? { or: [{ search: words }, { holder: { search: words } }] } : {};
