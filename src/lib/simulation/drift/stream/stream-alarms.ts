import { exp, ln } from '../../../random/index.ts';
import {
	adwin,
	cusum,
	ddm,
	normal,
	pageHinkley,
	psiFromSamples,
	type ChangeDetector
} from '../../../stats/index.ts';

/** Detectors that read one value at a time, and one that compares windows. */
export const streamDetectorIds = ['ddm', 'page-hinkley', 'adwin', 'cusum', 'psi'] as const;
export type StreamDetectorId = (typeof streamDetectorIds)[number];

/** A loss above it is a wrong answer: one in ten while all is well. */
export const wrongAbove = normal(0, 1).quantile(0.9);

/** Values of the frozen reference, and of each window held against it. */
export const psiWindows = { reference: 500, current: 100 } as const;

/**
 * Where each detector rings along a stream of losses. DDM is told only right or wrong; after an alarm
 * each starts anew, as its library does.
 *
 * @param strictness multiplies every detector's line; 1 is the textbook's
 * @returns places of the alarms, from 0, in rising order
 */
export function streamAlarms(
	stream: Float64Array,
	strictness = 1
): Readonly<Record<StreamDetectorId, number[]>> {
	return {
		ddm: ringsOf(ddm({ driftThreshold: 3 * strictness }), wrongAnswers(stream)),
		'page-hinkley': ringsOf(pageHinkley({ threshold: 50 * strictness }), stream),
		adwin: ringsOf(adwin({ delta: exp(strictness * ln(0.002)) }), stream),
		cusum: ringsOf(cusum({ mean: 0, sd: 1, h: 5 * strictness }), stream),
		psi: windowRings(stream, 0.25 * strictness)
	};
}

const wrongAnswers = (stream: Float64Array) => stream.map((loss) => (loss > wrongAbove ? 1 : 0));

function ringsOf(detector: ChangeDetector, values: Float64Array): number[] {
	const rings: number[] = [];
	for (const [place, value] of values.entries()) {
		if (detector.update(value) !== 'drift') continue;
		rings.push(place);
		detector.reset();
	}
	return rings;
}

/** PSI of window after window against the first values; it rings at the end of a window. */
function windowRings(stream: Float64Array, line: number): number[] {
	const { reference, current } = psiWindows;
	const frozen = stream.subarray(0, reference);
	const rings: number[] = [];
	for (let end = reference + current; end <= stream.length; end += current) {
		if (psiFromSamples(frozen, stream.subarray(end - current, end)).psi > line) rings.push(end - 1);
	}
	return rings;
}
