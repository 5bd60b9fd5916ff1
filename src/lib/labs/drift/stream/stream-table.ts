import { formatCount, type FigureTable } from '$lib/components/charts';
import { hasChange, type JudgedCard } from './judged-card.ts';
import type { StreamState } from './state.ts';

const hoursOf = (hours: readonly number[]) =>
	hours.length > 0 ? hours.map(formatCount).join(', ') : 'none';

/** The alarms of the stream in sight, hour by hour. */
export function streamTable(judged: readonly JudgedCard[], state: StreamState): FigureTable {
	const change = hasChange(state) ? `, change at hour ${formatCount(state.change)}` : '';
	return {
		caption: `Hours of the alarms, seed ${state.seed}${change}`,
		columns: ['Detector', 'false alarms', 'first after the change', 'further ones'],
		rows: judged.map(({ card, early, right: [first, ...more] }) => [
			card.title,
			hoursOf(early),
			first === undefined ? 'none' : formatCount(first),
			formatCount(more.length)
		])
	};
}
