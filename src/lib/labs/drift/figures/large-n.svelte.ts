import { histogram, ksTest, psiFromSamples, psiNull } from '$lib/stats';
import { shiftedPair, type WindowPair } from '$lib/simulation/drift';

/** What the two alarms say of one pair of windows. */
export interface TwoAlarms {
	readonly gap: number;
	readonly p: number;
	readonly psi: number;
	/** What PSI stays under on 19 quiet days in 20, at this many rows. */
	readonly quietPsi: number;
	readonly ksRings: boolean;
	readonly psiRings: boolean;
	readonly histogram: { edges: readonly number[]; reference: number[]; current: number[] };
}

export const lines = { p: 0.05, psi: 0.25 } as const;
const bins = 10;

/** Up to here both alarms are read while the hand moves; above it, once the hand rests. */
const liveRows = 100_000;
const restMs = 120;

/** More rows than this do not change a picture of this size. */
const drawnRows = 50_000;
const edges = Array.from({ length: 31 }, (_, i) => -3.4 + (i * 7.8) / 30);

interface Place {
	readonly rows: number;
	readonly shift: number;
	readonly seed: number;
}

/** What is read at a place of the plane, and whether it is of an earlier place. */
export interface LargeNReading {
	readonly alarms: TwoAlarms;
	/** Too many rows to be read while the hand moves: this is what was read before. */
	readonly isStale: boolean;
}

/** Reads both alarms at a place of the plane, and keeps up with it. Call it in a component. */
export function largeNReading(wanted: () => Place): LargeNReading {
	let rested = $state.raw(wanted());
	const now = $derived(wanted());
	const measured = $derived(now.rows <= liveRows ? now : rested);
	const pair = $derived(shiftedPair(measured.seed));
	const alarms = $derived(readAlarms(pair(measured.rows, measured.shift)));

	$effect(() => {
		const next = now;
		const timer = setTimeout(() => (rested = next), next.rows <= liveRows ? 0 : restMs);
		return () => clearTimeout(timer);
	});

	return {
		get alarms() {
			return alarms;
		},
		get isStale() {
			return measured !== now;
		}
	};
}

function readAlarms({ reference, current }: WindowPair): TwoAlarms {
	const ks = ksTest(reference, current, { method: 'asymptotic' });
	const { psi } = psiFromSamples(reference, current, { bins });
	const rows = reference.length;
	const drawn = Math.min(rows, drawnRows);
	const shares = (sample: Float64Array) =>
		Array.from(histogram(sample.subarray(0, drawn), { bins: edges }).counts, (n) => n / drawn);
	return {
		gap: ks.statistic,
		p: ks.pValue,
		psi,
		quietPsi: psiNull({ n: rows, m: rows, bins }).critical95,
		ksRings: ks.pValue < lines.p,
		psiRings: psi > lines.psi,
		histogram: { edges, reference: shares(reference), current: shares(current) }
	};
}
