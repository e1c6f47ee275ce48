/** A text that is being written, and what of it is selected. */
export type Written = { text: string; from: number; to: number };
export type Style = 'bold' | 'code' | 'link' | 'list';

/** Put marks around what is selected, or take them off again; where nothing is, around `blank`, which is then selected. */
function around({ text, from, to }: Written, before: string, after: string, blank: string): Written {
  if (text.slice(0, from).endsWith(before) && text.slice(to).startsWith(after)) {
    return { text: text.slice(0, from - before.length) + text.slice(from, to) + text.slice(to + after.length), from: from - before.length, to: to - before.length };
  }
  const inner = text.slice(from, to) || blank;
  return { text: text.slice(0, from) + before + inner + after + text.slice(to), from: from + before.length, to: from + before.length + inner.length };
}

/** A link leads where what is selected says, or wants to be told where. */
function linked(written: Written, blank: string): Written {
  const { text, from, to } = written;
  const inner = text.slice(from, to);
  if (!/^https?:\/\//.test(inner)) return around(written, '[', '](https://)', blank);
  const start = from + 1;
  return { text: `${text.slice(0, from)}[${blank}](${inner})${text.slice(to)}`, from: start, to: start + blank.length };
}

/** Every line that is selected, even in part, becomes a point of a list; or none is any more, when all were. */
function listed({ text, from, to }: Written): Written {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const all = lines.every((line) => line.startsWith('- '));
  const made = lines.map((line) => (all ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return { text: text.slice(0, start) + made + text.slice(end), from: start + made.length, to: start + made.length };
}

/** The text with something put in place of what is selected, and the caret behind it. */
export function inserted({ text, from, to }: Written, piece: string): Written {
  const end = from + piece.length;
  return { text: text.slice(0, from) + piece + text.slice(to), from: end, to: end };
}

/** The text with its selection styled in Markdown. */
export function styled(written: Written, style: Style, blank: string): Written {
  const several = written.text.slice(written.from, written.to).includes('\n');
  switch (style) {
    case 'bold': return around(written, '**', '**', blank);
    case 'code': return several ? around(written, '```\n', '\n```', blank) : around(written, '`', '`', blank);
    case 'link': return linked(written, blank);
    case 'list': return listed(written);
  }
}
