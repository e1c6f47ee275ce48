import { PRIORITIES, type Priority } from '../search';

export const GRADES = [1, 2, 3] as const;
export type Grade = (typeof GRADES)[number];

/** The priority that impact and urgency give; the graph counts in the same way and has the last word. */
export const priorityOf = (impact: number, urgency: number): Priority => PRIORITIES[Math.min(impact + urgency - 2, 3)]!;
