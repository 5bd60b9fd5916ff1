import { adjustPValues, chiSquared, normal } from '../../../stats/index.ts';
import { sharpEstimate } from './compare-arms.ts';
import type { Estimate, ExperimentResult, ReadSettings, SegmentsReading } from './types.ts';
import { percent, pText } from './words.ts';

/**
 * Segments, with the warning that belongs to them: each is a test, and with enough tests one rings.
 *
 * @returns undefined without segments in which both arms have users
 */
export function readSegments(
	{ metric, segments }: ExperimentResult,
	{ alpha }: ReadSettings
): SegmentsReading | undefined {
	const smallest = metric === 'mean' ? 2 : 1;
	const rows = segments.flatMap(({ name, arms }) => {
		const [control, ...variants] = arms;
		if (!control || control.n < smallest) return [];
		return variants
			.filter(({ n }) => n >= smallest)
			.map((variant, k) => ({
				segment: name,
				arm: variant.name,
				isFirst: k === 0,
				estimate: sharpEstimate(metric, control, variant, 1 - alpha)
			}));
	});
	if (rows.length === 0) return undefined;
	const corrected = adjustPValues(
		rows.map(({ estimate }) => estimate.pValue),
		'holm'
	);
	let none = 1;
	for (let k = 0; k < rows.length; k++) none *= 1 - alpha;
	const differ = differAmongThemselves(
		rows.filter(({ isFirst }) => isFirst).map(({ estimate }) => estimate),
		alpha
	);
	const rang = rows.filter(({ estimate }) => estimate.pValue < alpha).length;
	const stand = corrected.filter((p) => p < alpha).length;
	return {
		rows: rows.map(({ segment, arm, estimate }, k) => ({
			...{ segment, arm, estimate },
			corrected: corrected[k] as number
		})),
		byLuck: 1 - none,
		differ,
		text: sentence({ looked: rows.length, rang, stand, byLuck: 1 - none }, differ)
	};
}

/** Standard error of an estimate, read off its interval. */
export function errorOf({ interval }: Estimate, alpha: number): number {
	return (interval[1] - interval[0]) / 2 / normal(0, 1).quantile(1 - alpha / 2);
}

/** p of Cochran's Q. */
function differAmongThemselves(estimates: readonly Estimate[], alpha: number): number | undefined {
	const seen = estimates
		.map((estimate) => ({ at: estimate.difference, error: errorOf(estimate, alpha) }))
		.filter(({ error }) => error > 0);
	if (seen.length < 2) return undefined;
	const weights = seen.map(({ error }) => 1 / (error * error));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const mean = seen.reduce((sum, { at }, k) => sum + at * (weights[k] as number), 0) / all;
	const q = seen.reduce((sum, { at }, k) => sum + (at - mean) * (at - mean) * weights[k]!, 0);
	return chiSquared(seen.length - 1).sf(q);
}

type Counts = { looked: number; rang: number; stand: number; byLuck: number };

function sentence({ looked, rang, stand, byLuck }: Counts, differ: number | undefined): string {
	const tests = looked === 1 ? '1 segment was' : `${looked} segments were`;
	const luck = `with nothing there, at least one would ring in ${percent(byLuck, 2)} of experiments`;
	const found = `${rang} ${rang === 1 ? 'rings' : 'ring'}, ${stand} after correction`;
	const apart =
		differ === undefined ? '' : ` Whether they differ among themselves: ${pText(differ)}.`;
	return `${tests} looked at: ${luck}. Here ${found}.${apart}`;
}
