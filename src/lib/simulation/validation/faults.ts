import type { Rng } from '../../random/index.ts';
import { ln } from '../../random/index.ts';
import { withColumn, type Batch, type Column } from './batch.ts';

/** Something that goes wrong upstream. */
export interface Fault {
	readonly id: string;
	/** What happened, as one would say it. */
	readonly words: string;
	/** The batch with the fault in it. */
	readonly plant: (batch: Batch, rng: Rng) => Batch;
}

/** Faults that a night may carry, in the order in which a figure lists them. */
export const faults = [
	{ id: 'swapped', words: 'age and price change places', plant: swapped },
	{ id: 'guests', words: 'user_id null in 5 % of rows', plant: guests },
	{ id: 'renamed', words: 'inactive is now called dormant', plant: renamed },
	{ id: 'cents', words: 'one shop in five sends cents', plant: cents },
	{ id: 'null-spike', words: 'age null in 15 %, not 3 %', plant: nullSpike },
	{ id: 'null-gone', words: 'unknown ages arrive as 0', plant: nullGone },
	{ id: 'shape', words: 'same mean price, other shape', plant: otherShape },
	{ id: 'half', words: 'half of the batch is missing', plant: half },
	{ id: 'twice', words: 'the batch was loaded twice', plant: twice },
	{ id: 'stale', words: 'the batch is a day old', plant: stale }
] as const satisfies readonly Fault[];

export type FaultId = (typeof faults)[number]['id'];

/** Share of orders that come from the shop that changes its unit. */
const shopShare = 0.2;
/** Mean of a price: that of a log-normal with median 18 and sigma 0.75. */
const meanPrice = 18 * 1.3248;
const wideSigma = 1.5;

function each(column: Column, change: (value: number) => number): Column {
	return { ...column, values: column.values.map(change) };
}

function swapped(batch: Batch): Batch {
	const order = ['user_id', 'price', 'status', 'age'];
	const place = ({ name }: Column) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
	const known = batch.columns.filter(({ name }) => order.includes(name));
	const rest = batch.columns.filter(({ name }) => !order.includes(name));
	return { columns: [...known.sort((one, other) => place(one) - place(other)), ...rest] };
}

function guests(batch: Batch, rng: Rng): Batch {
	return withColumn(batch, 'user_id', (column) =>
		each(column, (id) => (rng.uniform() < 0.05 ? NaN : id))
	);
}

function renamed(batch: Batch): Batch {
	return withColumn(batch, 'status', (column) => ({
		...column,
		categories: ['active', 'dormant']
	}));
}

function cents(batch: Batch, rng: Rng): Batch {
	return withColumn(batch, 'price', (column) =>
		each(column, (price) => (rng.uniform() < shopShare ? 100 * price : price))
	);
}

function nullSpike(batch: Batch, rng: Rng): Batch {
	return withColumn(batch, 'age', (column) =>
		each(column, (age) => (rng.uniform() < 0.125 ? NaN : age))
	);
}

function nullGone(batch: Batch): Batch {
	return withColumn(batch, 'age', (column) => each(column, (age) => (Number.isNaN(age) ? 0 : age)));
}

function otherShape(batch: Batch, rng: Rng): Batch {
	const mu = ln(meanPrice) - (wideSigma * wideSigma) / 2;
	return withColumn(batch, 'price', (column) => each(column, () => rng.logNormal(mu, wideSigma)));
}

function half(batch: Batch): Batch {
	return {
		columns: batch.columns.map((column) => ({
			...column,
			values: column.values.slice(0, Math.ceil(column.values.length / 2))
		}))
	};
}

function twice(batch: Batch): Batch {
	return {
		columns: batch.columns.map((column) => {
			const values = new Float64Array(2 * column.values.length);
			values.set(column.values);
			values.set(column.values, column.values.length);
			return { ...column, values };
		})
	};
}

function stale(batch: Batch): Batch {
	return withColumn(batch, 'placed_at', (column) => each(column, (hours) => hours - 24));
}
