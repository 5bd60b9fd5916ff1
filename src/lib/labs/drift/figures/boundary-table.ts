import { formatCount, formatPlain, type FigureTable } from '$lib/components/charts';
import { ksBoundary, psiBoundary } from '$lib/simulation/drift';

const shifts = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.6, 1];

/** The two lines of the plane as numbers: from and up to how many rows each alarm mostly rings. */
export function boundaryTable(): FigureTable {
	return {
		caption: 'Rows a side at which each alarm mostly rings, by shift',
		columns: ['Shift, sd', 'KS rings from', 'PSI rings up to'],
		rows: shifts.map((shift) => [
			formatPlain(shift),
			rowsInWords(Math.ceil(ksBoundary(shift)), 'never'),
			rowsInWords(Math.floor(psiBoundary(shift)), 'any number')
		])
	};
}

function rowsInWords(rows: number, without: string): string {
	return Number.isFinite(rows) ? formatCount(rows) : without;
}
