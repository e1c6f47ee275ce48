const cell = (text: string) => {
  const safe = /^[=+@\t\r]|^-(?![\d\s])/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as spreadsheets read it: semicolons, and a mark in front that says it is UTF-8. */
export const csv = (rows: string[][]) => `﻿${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

/** Give a table to whoever looks, as a file. */
export function download(name: string, rows: string[][]) {
  const address = URL.createObjectURL(new Blob([csv(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
