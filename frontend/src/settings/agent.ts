const BROWSERS: [sign: RegExp, name: string][] = [
  [/Edg(A|iOS)?\//, 'Edge'], [/OPR\//, 'Opera'], [/Vivaldi\//, 'Vivaldi'], [/SamsungBrowser\//, 'Samsung Internet'], [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'], [/Safari\//, 'Safari'],
];
const SYSTEMS: [sign: RegExp, name: string][] = [
  [/Android/, 'Android'], [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'macOS'], [/CrOS/, 'ChromeOS'], [/Linux/, 'Linux'],
];
const first = (agent: string, signs: [RegExp, string][]) => signs.find(([sign]) => sign.test(agent))?.[1];

/** A browser as people call it: "Chrome, Windows"; null when it did not say what it is. The order matters: most pretend to be another. */
export function agentName(agent: string | null) {
  return [first(agent ?? '', BROWSERS), first(agent ?? '', SYSTEMS)].filter(Boolean).join(', ') || null;
}
