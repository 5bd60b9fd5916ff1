import type { Moment, SplitRule } from '$lib/simulation/table';

type Period = Extract<SplitRule, { by: 'date' }>['reference'];

/** How the rows were split, in words. */
export function splitWords(rule: SplitRule | null): string {
	if (!rule) return 'The first file against the second';
	if (rule.by === 'row') return `The first ${rule.count} rows against the rest`;
	if (rule.by === 'date') {
		return `By “${rule.column}”: ${periodWords(rule.reference)} against ${periodWords(rule.current)}`;
	}
	const current = rule.current ? rule.current.join(', ') : 'all others';
	return `By “${rule.column}”: ${rule.reference.join(', ')} against ${current}`;
}

const written = (moment: Moment) =>
	typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : moment;

function periodWords({ from, to }: Period): string {
	if (from === undefined) return to === undefined ? 'all dates' : `before ${written(to)}`;
	return to === undefined
		? `from ${written(from)} on`
		: `from ${written(from)}, before ${written(to)}`;
}
