import type { FigureTable } from '$lib/components/charts';
import { clockWords } from '../one/clock.ts';
import { shareWords } from '../one/rate-words.ts';
import type { ComparedDay, PlanRow, ShareStep } from './plan-rows.ts';

const most = 8;

/** The strips as text: when each plan sent how much to the new model, and how it ended. */
export function stepTable({ rows, state, minutes }: ComparedDay): FigureTable {
	const clock = (minute: number) => clockWords(state.startHour, minute, minutes > 1440);
	const words = ({ minute, fresh, mirrored }: ShareStep) =>
		`${clock(minute)} ${mirrored > 0 ? 'copies only' : shareWords(fresh)}`;
	const course = ({ steps }: PlanRow) =>
		[...steps.slice(0, most).map(words), ...(steps.length > most ? ['…'] : [])].join('; ');
	return {
		caption: 'Shares of the new model, plan by plan',
		columns: ['Plan', 'On the new model from', 'End'],
		rows: rows.map((row) => [row.name, course(row), row.endText])
	};
}
