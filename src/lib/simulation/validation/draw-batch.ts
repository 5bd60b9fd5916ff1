import { ln, type Rng } from '../../random/index.ts';
import type { Batch, Column } from './batch.ts';

/** What a healthy table of orders looks like, and how far healthy nights differ. */
const table = {
	users: 5000,
	weekday: { rows: 2000, sd: 150 },
	sunday: { rows: 1150, sd: 90 },
	nullAges: 0.03,
	typosANight: 0.35,
	active: 0.7,
	price: { median: 18, sigma: 0.75 },
	sale: { chance: 0.08, factor: 0.7 },
	newColumnChance: 0.06,
	lateChance: 0.06
} as const;

/**
 * One night's orders of a small shop, with nothing wrong: fewer on Sundays, cheaper in a sale, now and
 * then a mistyped age, a column added at the end, or a run that started late.
 *
 * @param night counted from 0; every seventh is a Sunday
 */
export function drawBatch(rng: Rng, night: number): Batch {
	const size = night % 7 === 6 ? table.sunday : table.weekday;
	const rows = Math.max(1, Math.round(size.rows + size.sd * rng.normal()));
	const inSale = rng.uniform() < table.sale.chance;
	const hasNewColumn = rng.uniform() < table.newColumnChance;
	const hoursLate = rng.uniform() < table.lateChance ? 2.5 + 2 * rng.uniform() : 0;
	const columns: Column[] = [
		column('user_id', rows, () => rng.integer(table.users)),
		ages(rng, rows),
		{
			...column('status', rows, () => (rng.uniform() < table.active ? 0 : 1)),
			categories: ['active', 'inactive']
		},
		prices(rng, rows, inSale ? table.sale.factor : 1),
		column('placed_at', rows, () => -hoursLate - 24 * rng.uniform())
	];
	if (hasNewColumn) columns.push(column('channel', rows, () => rng.integer(3)));
	return { columns };
}

function column(name: string, rows: number, draw: () => number): Column {
	const values = new Float64Array(rows);
	for (let i = 0; i < rows; i++) values[i] = draw();
	return { name, values };
}

function ages(rng: Rng, rows: number): Column {
	const read = column('age', rows, () =>
		rng.uniform() < table.nullAges ? NaN : Math.max(16, Math.round(41 + 13 * rng.normal()))
	);
	for (let left = rng.poisson(table.typosANight); left > 0; left--) {
		read.values[rng.integer(rows)] = 200 + rng.integer(100);
	}
	return read;
}

function prices(rng: Rng, rows: number, factor: number): Column {
	const { median, sigma } = table.price;
	return column('price', rows, () => rng.logNormal(ln(median * factor), sigma));
}
