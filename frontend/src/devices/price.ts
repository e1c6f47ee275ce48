const digitsOf = (currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The smallest units in a written amount, with a comma or a point; null when it is no amount. */
export function minorOf(written: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const [, whole, part = ''] = /^(\d{1,10})(?:[.,](\d+))?$/.exec(written.replaceAll(/\s/g, '')) ?? [];
  return whole === undefined || part.length > digits ? null : Number(whole + part.padEnd(digits, '0'));
}

/** The amount as one would write it into a field. */
export function writtenPrice(minor: number, currency: string) {
  const digits = digitsOf(currency);
  return (minor / 10 ** digits).toFixed(minor % 10 ** digits ? digits : 0).replace('.', ',');
}
