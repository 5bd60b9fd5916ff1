import { createRng } from '../../random/index.ts';
import { drawBatch } from './draw-batch.ts';
import { expectations, type ExpectationId } from './expectations.ts';
import { faults, type FaultId } from './faults.ts';
import { observe } from './observe.ts';

/** One night: what is wrong with it, if anything, and what each expectation reads on it. */
export interface Night {
	readonly night: number;
	readonly fault: FaultId | undefined;
	readonly rows: number;
	readonly observed: Readonly<Record<ExpectationId, number>>;
}

export interface NightsOptions {
	readonly seed: number | string;
	/** Nights with nothing wrong. */
	readonly good: number;
	/** Nights with each of the faults. */
	readonly ofEachFault: number;
}

/**
 * Nights of the table of orders, good and faulty ones shuffled. The batches themselves are not kept:
 * what the expectations read is all that a suite can see.
 */
export function nightsOfTable({ seed, good, ofEachFault }: NightsOptions): Night[] {
	const rng = createRng(seed);
	const planted = faults.flatMap(({ id }) => new Array<FaultId>(ofEachFault).fill(id));
	const kinds = [...new Array<undefined>(good).fill(undefined), ...planted];
	rng.fork('order').shuffle(kinds);
	return kinds.map((fault, night) => {
		const stream = rng.fork(night);
		const clean = drawBatch(stream, night);
		const plant = faults.find(({ id }) => id === fault)?.plant;
		const batch = plant ? plant(clean, stream.fork('fault')) : clean;
		const read = expectations.map(({ id, measure }) => [id, observe(batch, measure)] as const);
		return {
			night,
			fault,
			rows: batch.columns[0]?.values.length ?? 0,
			observed: Object.fromEntries(read) as Record<ExpectationId, number>
		};
	});
}
