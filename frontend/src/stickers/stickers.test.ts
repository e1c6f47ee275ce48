import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { outlined } from './Qr';
import { fits, READY, sheetsOf } from './sheet';

const ADDRESS = 'https://panel.spokojna.example/app/devices/dev_01a20669-26a5-7000-8d9a-26bc80b66b66';
const SCALE = 4;

/** What a telephone sees of an outline that was printed in black on white. */
function seen({ path, size }: ReturnType<typeof outlined>) {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let i = 0; i < SCALE * SCALE; i += 1) data.fill(0, 4 * ((Number(y) * SCALE + Math.floor(i / SCALE)) * side + Number(x) * SCALE + (i % SCALE)), 4 * ((Number(y) * SCALE + Math.floor(i / SCALE)) * side + Number(x) * SCALE + (i % SCALE)) + 3);
  return { width: side, height: side, data };
}

describe('stickers', () => {
  it('are read by a telephone', () => {
    expect(decode(seen(outlined(ADDRESS)))).toBe(ADDRESS);
  });
  it('fit on the sheets that are sold', () => {
    expect(Object.values(READY).map(fits)).toEqual([true, true, true, true]);
  });
  it.each([{ across: 4 }, { down: 9 }, { width: 10 }, { top: 20 }, { across: 2.5 }, { height: NaN }])('do not fit with %j', (wrong) => {
    expect(fits({ ...READY['3x8'], ...wrong })).toBe(false);
  });
  it('begin where the first sheet has one left', () => {
    const sheets = sheetsOf(['a', 'b', 'c'], READY['3x8'], 22);
    expect(sheets.map((one) => one.length)).toEqual([24, 1]);
    expect(sheets[0]!.slice(21)).toEqual([null, 'a', 'b']);
  });
});
