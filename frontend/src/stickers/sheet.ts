/** A sheet of stickers as it is bought: how many, how large, and where the first one stands; all in millimetres. */
export type Grid = { across: number; down: number; width: number; height: number; left: number; top: number; gapX: number; gapY: number };

export const PAPER = { width: 210, height: 297 };
export const READY = {
  '3x8': { across: 3, down: 8, width: 70, height: 37, left: 0, top: 0.5, gapX: 0, gapY: 0 },
  '3x7': { across: 3, down: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.1, gapX: 2.5, gapY: 0 },
  '4x12': { across: 4, down: 12, width: 45.7, height: 21.2, left: 9.7, top: 21.4, gapX: 2.5, gapY: 0 },
  '5x13': { across: 5, down: 13, width: 38.1, height: 21.2, left: 4.7, top: 10.7, gapX: 2.5, gapY: 0 },
} satisfies Record<string, Grid>;
export type Ready = keyof typeof READY;

/** Sizes of which nobody could print or scan a sticker are refused, and so is what would not be on the paper. */
export function fits(grid: Grid): boolean {
  const { across, down, width, height, left, top, gapX, gapY } = grid;
  const known = [across, down, width, height, left, top, gapX, gapY].every((one) => Number.isFinite(one) && one >= 0);
  const whole = Number.isInteger(across) && Number.isInteger(down) && across > 0 && down > 0;
  const there = left + across * width + (across - 1) * gapX <= PAPER.width && top + down * height + (down - 1) * gapY <= PAPER.height;
  return known && whole && there && width >= 20 && height >= 12;
}

/** What goes on each sheet, place by place, when the first sheet has lost some of its stickers already. */
export function sheetsOf<One>(all: readonly One[], { across, down }: Grid, gone: number): (One | null)[][] {
  const places = [...Array<null>(gone).fill(null), ...all];
  const each = across * down;
  return Array.from({ length: Math.ceil(places.length / each) }, (_, i) => places.slice(i * each, (i + 1) * each));
}
