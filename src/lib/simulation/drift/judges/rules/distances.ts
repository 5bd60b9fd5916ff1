import {
	chiSquareTest,
	jensenShannonDistance,
	lInfinityDistance,
	psi
} from '../../../../stats/index.ts';
import { alignedShares } from '../aligned-shares.ts';
import { countsOrBins, sharedCounts, type SharedCounts } from '../distinct-values.ts';
import { isNumeric, type JudgedWindows } from '../judged-windows.ts';
import { isBeyond, type Rule, type Side } from '../rule.ts';

type Named = Pick<Rule, 'id' | 'measures'>;

function distanceRule(
	named: Named,
	side: Side,
	limit: number,
	distance: (windows: JudgedWindows) => number
): Rule {
	return {
		...named,
		asks: 'distance',
		side,
		limit,
		find(windows) {
			const statistic = distance(windows);
			return { statistic, ringsFrom: limit, rings: isBeyond(statistic, side, limit) };
		}
	};
}

const categoriesOf = (windows: JudgedWindows): SharedCounts =>
	sharedCounts(windows, Infinity) as SharedCounts;

/** The area between the two distribution functions, in sds of the reference. */
export const normedWasserstein = (limit: number): Rule =>
	distanceRule(
		{ id: 'wasserstein', measures: 'Wasserstein distance, in sds of the reference' },
		'≥',
		limit,
		(windows) => (isNumeric(windows) ? windows.pair.summary.area / windows.pair.referenceSd : 0)
	);

/** Over categories, or each distinct value; natural logarithms, as SciPy's default. */
export const jensenShannonNats = (limit: number): Rule =>
	distanceRule(
		{ id: 'jensen-shannon', measures: 'Jensen–Shannon distance, nats' },
		'≥',
		limit,
		(windows) => {
			const { reference, current } = categoriesOf(windows);
			return jensenShannonDistance(reference, current, { base: Math.E });
		}
	);

/** The largest change of any category's share. */
export const largestShareChange = (limit: number): Rule =>
	distanceRule(
		{ id: 'l-infinity', measures: 'L-infinity distance, largest change of a share' },
		'>',
		limit,
		(windows) => {
			const { reference, current } = categoriesOf(windows);
			return lInfinityDistance(reference, current);
		}
	);

/** Divergence in bits over two histograms of ten equal bins each, cut at all their edges. */
export const alignedDivergence = (limit: number): Rule =>
	distanceRule(
		{ id: 'jensen-shannon-divergence', measures: 'Jensen–Shannon divergence, bits' },
		'>',
		limit,
		(windows) => {
			if (!isNumeric(windows)) return 0;
			const { reference, current } = alignedShares(windows.pair.reference, windows.pair.current);
			const distance = jensenShannonDistance(reference, current, { base: 2 });
			return distance * distance;
		}
	);

/** Over quantile bins of the reference, or categories. */
export const psiAbove = (limit: number): Rule =>
	distanceRule({ id: 'psi', measures: 'PSI' }, '>', limit, (windows) => {
		const { reference, current } = countsOrBins(windows);
		return psi(reference, current, { floor: windows.pair.floor }).psi;
	});

/** A category that the reference has this small a share of goes to the rest. */
const smallestShare = 0.01;

/** Cramér's V with Bergsma's correction, after both windows are brought to the smaller one's size. */
export const correctedCramersV = (limit: number): Rule =>
	distanceRule(
		{ id: 'cramers-v', measures: 'Cramér’s V, corrected for bias' },
		'≥',
		limit,
		(windows) => cramersV(balanced(withoutRare(categoriesOf(windows))))
	);

const rowsOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function withoutRare({ reference, current }: SharedCounts): SharedCounts {
	const [n, m] = [rowsOf(reference), rowsOf(current)];
	const isKept = (_: number, k: number) => (reference[k] ?? 0) >= n * smallestShare;
	const kept = { reference: reference.filter(isKept), current: current.filter(isKept) };
	const rest = [n - rowsOf(kept.reference), m - rowsOf(kept.current)] as const;
	if (rest[0] <= smallestShare * n && rest[1] <= smallestShare * m) return kept;
	return {
		reference: [...kept.reference, rest[0]],
		current: [...kept.current, rest[1]]
	};
}

function balanced({ reference, current }: SharedCounts): SharedCounts {
	const [n, m] = [rowsOf(reference), rowsOf(current)];
	const least = Math.min(n, m);
	const shrink = (counts: readonly number[], rows: number) =>
		counts.map((count) => roundHalfEven(count * (least / rows)));
	return {
		reference: n > m ? shrink(reference, n) : reference,
		current: m > n ? shrink(current, m) : current
	};
}

/** NumPy's rounding: a half goes to the even neighbour. */
function roundHalfEven(value: number): number {
	const low = Math.floor(value);
	if (value - low !== 0.5) return Math.round(value);
	return low % 2 === 0 ? low : low + 1;
}

function cramersV({ reference, current }: SharedCounts): number {
	const columns = reference.filter((count, k) => count + (current[k] ?? 0) > 0).length;
	if (columns < 2 || rowsOf(reference) === 0 || rowsOf(current) === 0) return 0;
	const { statistic } = chiSquareTest(reference, current, { yates: true });
	const others = rowsOf(reference) + rowsOf(current) - 1;
	const off = Math.max(0, statistic / (others + 1) - (columns - 1) / others);
	const [across, down] = [columns - (columns - 1) * ((columns - 1) / others), 2 - 1 / others];
	return Math.sqrt(off / Math.min(across - 1, down - 1));
}
