import { createRng, fillNormal, fillUniform } from '../../random/index.ts';
import { quantileEdges } from '../../stats/index.ts';
import { addMoments, momentsPerDay } from './moments.ts';
import { retrainingEvents, retrainingRules as rules } from './retraining-rules.ts';

/** Two features and a label a row, day after day, with what a learner needs of each day. */
export interface TwoYears {
	/** Features, label and best answer of row r of day d at `d * rowsPerDay + r`; days count from warm-up. */
	readonly first: Float64Array;
	readonly second: Float64Array;
	readonly labels: Uint8Array;
	/** Labels that even the true rule gets wrong, for each day. */
	readonly unavoidable: Uint16Array;
	/** Sums of each day, `momentsPerDay` numbers a day. */
	readonly moments: Float64Array;
	/** Rows of each day in the bins of both features, the bins cut at the warm-up’s deciles. */
	readonly counts: readonly [Float64Array, Float64Array];
}

const creep = 0.0025;
const jump = 0.45;
const sale = 0.8;

/** Centre of the first feature and of the true rule on a served day (negative: warm-up). */
export function courseAt(day: number): { centre: number; rule: number; second: number } {
	const year = rules.days / 2;
	const first = creep * Math.max(0, Math.min(day, year));
	const later = 0.6 * creep * Math.max(0, day - year);
	const on = (kind: string) =>
		retrainingEvents.some((event) => {
			return event.kind === kind && day >= event.day && day < event.day + event.days;
		});
	const concept = retrainingEvents.find(({ kind }) => kind === 'concept');
	const changed = concept && day >= concept.day ? jump : 0;
	return { centre: first, rule: first + later + changed, second: on('season') ? sale : 0 };
}

/** Whether the first feature comes in a unit ten times too small. */
export function isFaulty(day: number): boolean {
	return retrainingEvents.some((event) => {
		return event.kind === 'fault' && day >= event.day && day < event.day + event.days;
	});
}

/**
 * Two years of a service. In the first one the inputs creep and the rule with them; in the second the
 * rule creeps alone, and jumps once. A unit fault and two sales fall in between.
 *
 * @param seed the same seed gives the same rows
 */
export function twoYears(seed: number): TwoYears {
	const days = rules.warmUp + rules.days;
	const rows = days * rules.rowsPerDay;
	const rng = createRng(`two years ${String(seed)}`);
	const world = {
		first: new Float64Array(rows),
		second: new Float64Array(rows),
		labels: new Uint8Array(rows),
		unavoidable: new Uint16Array(days),
		moments: new Float64Array(days * momentsPerDay)
	};
	fillNormal(rng, world.first);
	fillNormal(rng, world.second);
	const luck = new Float64Array(rows);
	fillUniform(rng, luck);
	for (let day = 0; day < days; day++) fillDay(world, day, luck);
	const counts = [binned(world.first, days), binned(world.second, days)] as const;
	return { ...world, counts };
}

function fillDay(world: Omit<TwoYears, 'counts'>, day: number, luck: Float64Array): void {
	const served = day - rules.warmUp;
	const { centre, rule, second } = courseAt(served);
	const scale = isFaulty(served) ? 0.1 : 1;
	for (let row = day * rules.rowsPerDay; row < (day + 1) * rules.rowsPerDay; row++) {
		const value = (world.first[row] as number) + centre;
		const turned = (luck[row] as number) < rules.labelNoise;
		world.labels[row] = value > rule !== turned ? 1 : 0;
		if (turned) world.unavoidable[day]!++;
		world.first[row] = scale * value;
		world.second[row]! += second;
	}
	addMoments(world, day);
}

function binned(values: Float64Array, days: number): Float64Array {
	const warm = values.subarray(0, rules.warmUp * rules.rowsPerDay);
	const edges = quantileEdges(warm, rules.psiBins).slice(1, -1);
	const counts = new Float64Array(days * rules.psiBins);
	for (let row = 0; row < values.length; row++) {
		let bin = 0;
		while (bin < edges.length && (values[row] as number) >= (edges[bin] as number)) bin++;
		counts[Math.floor(row / rules.rowsPerDay) * rules.psiBins + bin]!++;
	}
	return counts;
}
