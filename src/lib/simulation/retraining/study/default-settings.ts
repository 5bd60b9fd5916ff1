import type { LabSettings } from '../run/types.ts';
import { worldOfKind, type WorldKind } from '../world/world-kinds.ts';

/** The lab as it opens: labels two weeks late of a fifth of the rows, 28 days learnt from. */
export function defaultSettings(id: WorldKind['id'], seed: number | string = 1): LabSettings {
	return {
		world: worldOfKind(id, seed),
		learner: {
			window: { kind: 'sliding', days: 28 },
			labelDelay: 14,
			labelShare: 0.2,
			failRisk: 0.02,
			badRisk: 0.03
		},
		prices: { answersPerDay: 10_000, wrong: 0.1, training: 150, label: 0 },
		lines: { drop: 0.05, psi: 0.25 },
		gate: { alpha: 0.05, days: 28 }
	};
}
