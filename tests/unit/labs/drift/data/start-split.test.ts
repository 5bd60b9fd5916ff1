import { expect, it } from 'vitest';
import {
	dated,
	dateSplit,
	startSplit
} from '../../../../../src/lib/labs/drift/data/start-split.ts';
import type { Column, Table } from '../../../../../src/lib/simulation/table/index.ts';

function dates(name: string, moments: string[]): Column {
	return {
		name,
		kind: 'date',
		values: Float64Array.from(moments, (moment) => Date.parse(moment)),
		rows: moments.length,
		missing: 0,
		distinct: moments.length,
		distinctIsFloor: false,
		examples: []
	};
}
const tableOf = (...columns: Column[]): Table => ({ rows: 4, columns, warnings: [] });
const oneDay = dates('hour', ['2024-03-01T01:00Z', '2024-03-01T02:00Z', '2024-03-01T23:00Z']);
const days = dates('day', ['2024-03-01', '2024-03-02', '2024-03-03', 'none', '2024-03-04']);

it('parts by dates only where there is more than one day', () => {
	expect(dated(tableOf(oneDay))).toEqual([]);
	expect(startSplit(tableOf(oneDay), 'date')).toBeUndefined();
	expect(dated(tableOf(oneDay, days))).toEqual([days]);
	expect(dated(tableOf(dates('none', ['none'])))).toEqual([]);
});

it('parts at the middle day, or after the first where most rows are of that', () => {
	const at = (from: string) => ({ reference: { to: from }, current: { from } });
	expect(startSplit(tableOf(days), 'date')).toMatchObject(at('2024-03-03'));
	const early = dates('day', ['2024-03-01T08:00Z', '2024-03-01T09:00Z', '2024-03-05']);
	expect(dateSplit(early)).toMatchObject(at('2024-03-02'));
});
