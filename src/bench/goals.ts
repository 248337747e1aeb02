/** What the bench holds the site to, and how near it comes. */

/** A figure with its bound: the highest value that still holds, or null for a figure only told. */
export interface Goal {
  name: string;
  found: number;
  most: number | null;
  /** `×`, `ms`, `kB`, … as written after the figure. */
  unit: string;
  /** True for a share, written in per cent. */
  share?: boolean;
}

export const holds = ({ found, most }: Goal): boolean => most !== null && found <= most;

/** A figure as the tables write it. */
function write(value: number, { unit, share }: Pick<Goal, 'unit' | 'share'>): string {
  const digits = unit === '×' ? 2 : Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  return share ? `${(value * 100).toFixed(1)} %` : `${value.toFixed(digits)} ${unit}`.trim();
}

/** The goals as a table of Markdown: figure, bound, whether it holds. */
export function tabulate(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.name,
    write(goal.found, goal),
    goal.most === null ? '' : `≤ ${write(goal.most, goal)}`,
    goal.most === null ? '' : holds(goal) ? 'yes' : 'no',
  ]);
  return [['what', 'found', 'goal', 'held'], ['---', '---:', '---:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The middle value of some; the upper of two. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
