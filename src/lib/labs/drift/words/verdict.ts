import { formatCount, formatFixed } from '$lib/components/charts';
import type { PanelRow } from '../panel-row.ts';
import { capital, whoRings } from './count-words.ts';

/** What the lab knows of the two windows besides the detectors' readings. */
export type WindowFacts = {
	readonly rows: { readonly reference: number; readonly current: number };
	/** How far the mean moved, in sds of the reference; null for categories or a constant reference. */
	readonly shift: number | null;
	/** The shift, in sds, that a KS test at 5 % passes about every other time at this size. */
	readonly blindSpot: number | null;
	/** Sd of the current window over the reference's. */
	readonly spread: number | null;
	/** For categories: where the share moved most, from and to. */
	readonly category?: { readonly label: string; readonly from: number; readonly to: number };
};

export type VerdictWords = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	/** What was decided. */
	readonly verdict: string;
	/** Who rings and who does not. */
	readonly rest: string;
	/** Why, and what it would cost to be wrong. */
	readonly why: string;
};

/** The one sentence that everything else on the page supports, and the line under it. */
export function verdict(rows: readonly PanelRow[], facts: WindowFacts): VerdictWords {
	const tests = rows.filter((row) => row.group === 'test');
	const distances = rows.filter((row) => row.group === 'distance');
	const ringing = { tests: tests.filter(rings).length, distances: distances.filter(rings) };
	const said = {
		tests: whoRings(ringing.tests, tests.length, 'test'),
		distances: whoRings(ringing.distances.length, distances.length, 'distance')
	};
	const moved = whatMoved(facts);
	if (ringing.tests > 0 && ringing.distances.length > 0) return largeDrift(said, moved);
	if (ringing.tests > 0) return smallDrift(said, moved);
	if (ringing.distances.length > 0) return unproven(said, ringing.distances, moved);
	return steady(facts, moved);
}

const rings = (row: PanelRow) => row.rings;

type Said = { readonly tests: string; readonly distances: string };

function largeDrift({ tests, distances }: Said, moved: string): VerdictWords {
	return {
		state: 'alarm',
		verdict: 'Drift.',
		rest: `${capital(tests)}, and ${distances}.`,
		why: `${moved} Chance does not do this. Ask what changed before you retrain: a retrain on a broken pipeline or a passing season bakes it in, and waiting lets a real change cost you answers.`
	};
}

function smallDrift({ tests, distances }: Said, moved: string): VerdictWords {
	return {
		state: 'alarm',
		verdict: 'Drift, and a small one.',
		rest: `${capital(tests)}; ${distances}.`,
		why: `${moved} The tests are right that it is real. Whether it matters is a question for the model’s loss, not for p: page on this, and you page on every day like it.`
	};
}

function unproven(
	{ tests, distances }: Said,
	ringing: readonly PanelRow[],
	moved: string
): VerdictWords {
	const noisy = ringing.filter((row) => row.quiet >= row.ringsAt);
	if (noisy.length < ringing.length) {
		return {
			state: 'alarm',
			verdict: 'Far enough to ring, not proven.',
			rest: `${capital(distances)}; ${tests}.`,
			why: `${moved} The thresholds lie above what a quiet day reads, so look; but with no test behind it this may still be one odd sample. More rows would settle it.`
		};
	}
	return {
		state: 'unknown',
		verdict: 'Not shown.',
		rest: `${capital(distances)}, as on a quiet day; ${tests}.`,
		why: `${moved} With so few rows in a bin the distances read this high when nothing moved: see where the hatching ends. Act on it and you chase noise; collect more rows instead.`
	};
}

function steady(facts: WindowFacts, moved: string): VerdictWords {
	return {
		state: 'steady',
		verdict: 'Steady.',
		rest: 'Nothing rings.',
		why: `${moved} ${whatPasses(facts)}`
	};
}

/** `The current window sits 0.02 sd higher, with 200,000 rows a side.` */
function whatMoved({ rows, shift, spread, category }: WindowFacts): string {
	const size =
		rows.reference === rows.current
			? `with ${formatCount(rows.current)} rows a side`
			: `with ${formatCount(rows.reference)} reference and ${formatCount(rows.current)} current rows`;
	if (category) {
		const [from, to] = [category.from, category.to].map((share) => formatFixed(100 * share, 1));
		return `“${category.label}” went from ${from} to ${to} % of rows, ${size}.`;
	}
	if (shift === null || spread === null) {
		return `The reference holds one value only, so there is no sd to measure in, ${size}.`;
	}
	const stretched =
		Math.abs(spread - 1) < 0.05 ? '' : ` and is ${formatFixed(spread, 2)} times as wide`;
	return `The current window sits ${formatFixed(Math.abs(shift), 2)} sd ${shift < 0 ? 'lower' : 'higher'}${stretched}, ${size}.`;
}

/** What a quiet panel does not rule out. */
function whatPasses({ blindSpot }: WindowFacts): string {
	if (blindSpot === null) return 'That no alarm rings does not prove that nothing moved.';
	return `That proves little by itself: at this size a shift of ${formatFixed(blindSpot, blindSpot < 0.1 ? 3 : 2)} sd passes the KS test about every other time.`;
}
