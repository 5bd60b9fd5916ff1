import { untrack } from 'svelte';
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
	const now = $derived(wanted());
	const pairOf = $derived(shiftedPair(now.seed));
	const isLive = $derived(now.rows <= liveRows);
	const live = $derived(isLive ? readAlarms(pairOf(now.rows, now.shift)) : undefined);
	let rested = $state.raw(
		untrack(() => ({ place: now, alarms: live ?? readAlarms(pairOf(now.rows, now.shift)) }))
	);

	$effect(() => {
		const place = now;
		if (live) {
			rested = { place, alarms: live };
			return;
		}
		const windows = pairOf;
		let isWanted = true;
		const timer = setTimeout(async () => {
			const alarms = await readInSteps(
				() => windows(place.rows, place.shift),
				() => isWanted
			);
			if (alarms) rested = { place, alarms };
		}, restMs);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	});

	return {
		get alarms() {
			return live ?? rested.alarms;
		},
		get isStale() {
			return !isLive && rested.place !== now;
		}
	};
}

/** A million rows in steps between which the page can answer the hand. */
async function readInSteps(draw: () => WindowPair, isWanted: () => boolean) {
	const pair = draw();
	await breath();
	if (!isWanted()) return undefined;
	const ks = readKs(pair);
	await breath();
	return isWanted() ? { ...ks, ...readPsi(pair) } : undefined;
}

const breath = () => new Promise((resolve) => setTimeout(resolve));

const readAlarms = (pair: WindowPair): TwoAlarms => ({ ...readKs(pair), ...readPsi(pair) });

function readKs({ reference, current }: WindowPair) {
	const { statistic, pValue } = ksTest(reference, current, { method: 'asymptotic' });
	return { gap: statistic, p: pValue, ksRings: pValue < lines.p };
}

function readPsi({ reference, current }: WindowPair) {
	const { psi } = psiFromSamples(reference, current, { bins });
	const rows = reference.length;
	const drawn = Math.min(rows, drawnRows);
	const shares = (sample: Float64Array) =>
		Array.from(histogram(sample.subarray(0, drawn), { bins: edges }).counts, (n) => n / drawn);
	return {
		psi,
		psiRings: psi > lines.psi,
		quietPsi: psiNull({ n: rows, m: rows, bins }).critical95,
		histogram: { edges, reference: shares(reference), current: shares(current) }
	};
}
