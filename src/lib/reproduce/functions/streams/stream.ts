import { createRng } from '../../../random/index.ts';
import type { ChangeDetector } from '../../../stats/index.ts';
import { namedValues } from '../named-values.ts';

/** Values in the order in which they came. */
export type Stream = { stream: readonly number[] };

/** The options of ADWIN, all of them. */
export type AdwinInput = Stream & {
	delta: number;
	clock: number;
	maxBuckets: number;
	minWindowLength: number;
	gracePeriod: number;
};

/** 240 values around 10 that rise by 1.5 after the 120th. */
export const exampleStream: readonly number[] = Array.from(
	{ length: 240 },
	(
		(rng) => (_, i) =>
			Math.round(100 * (10 + rng.normal() + (i < 120 ? 0 : 1.5))) / 100
	)(createRng('a stream that rises'))
);

/** 240 predictions, 1 where the model was wrong: one in ten, after the 150th three in ten. */
export const exampleErrors: readonly number[] = Array.from(
	{ length: 240 },
	((rng) => (_, i) => (rng.uniform() < (i < 150 ? 0.1 : 0.3) ? 1 : 0))(
		createRng('a model that ages')
	)
);

/** How often a detector said drift, and at which values, counted from 1. */
export function driftsOf(detector: ChangeDetector, { stream }: Stream): Record<string, number> {
	const drifts = stream.flatMap((value, i) => (detector.update(value) === 'drift' ? [i + 1] : []));
	return { drifts: drifts.length, ...namedValues('drift', drifts) };
}

/** Python that reports the drifts which a loop has gathered. */
export const pythonDrifts = `report("drifts", len(drifts))
for i, drift_at in enumerate(drifts):
    report(f"drift_{i + 1}", drift_at)`;

/** Python that runs a detector of river over the stream. */
export const pythonLoop = `drifts = []
for i, value in enumerate(stream):
    detector.update(value)
    if detector.drift_detected:
        drifts.append(i + 1)
${pythonDrifts}`;

/** R that reports the drifts which a loop has gathered. */
export const rDrifts = `report("drifts", length(drifts))
report(paste0(rep("drift_", length(drifts)), seq_along(drifts)), drifts)`;
