import type { Ground } from '../learner/ground.ts';
import type { DaySpan } from '../learner/types.ts';
import type { PairedCounts } from '../policies/gates.ts';
import type { Line } from '../world/line.ts';

/**
 * Two models on the held-out rows of some days, from which neither has learnt.
 *
 * @param lines the candidate's and the champion's
 */
export function pairedCounts(
	{ rows, use }: Pick<Ground, 'rows' | 'use'>,
	[candidate, champion]: readonly [Line, Line],
	{ from, to }: DaySpan
): PairedCounts {
	const answers = (line: Line, row: number) =>
		(rows.x[row] as number) * (line[0] as number) +
			(rows.y[row] as number) * (line[1] as number) +
			(line[2] as number) >
		0
			? 1
			: 0;
	let [candidateOnly, championOnly] = [0, 0];
	for (let day = from; day < to; day++) {
		const first = day * rows.rowsPerDay;
		for (let row = first; row < first + use.held; row++) {
			const says = answers(candidate, row);
			if (says === answers(champion, row)) continue;
			if (says === rows.labels[row]) candidateOnly++;
			else championOnly++;
		}
	}
	return { candidateOnly, championOnly, rows: (to - from) * use.held };
}
