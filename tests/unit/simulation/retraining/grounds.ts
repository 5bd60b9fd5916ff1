import {
	prepareGround,
	type Ground
} from '../../../../src/lib/simulation/retraining/learner/ground.ts';
import type { LabSettings } from '../../../../src/lib/simulation/retraining/run/types.ts';
import { defaultSettings } from '../../../../src/lib/simulation/retraining/study/default-settings.ts';
import type { LabWorld } from '../../../../src/lib/simulation/retraining/world/types.ts';
import type { WorldKind } from '../../../../src/lib/simulation/retraining/world/world-kinds.ts';
import { runToEnd } from '../../../../src/lib/stats/index.ts';

/** Half a year and 100 rows a day, so that tests stay quick. */
export function smallSettings(
	kind: WorldKind['id'],
	over: Partial<LabWorld> = {},
	learner: Partial<LabSettings['learner']> = {}
): LabSettings {
	const settings = defaultSettings(kind, 1);
	return {
		...settings,
		world: { ...settings.world, days: 180, rowsPerDay: 100, ...over },
		learner: { ...settings.learner, labelDelay: 7, labelShare: 0.5, ...learner }
	};
}

const kept = new Map<string, Ground>();

/** The ground of some settings, made once for all tests. */
export function groundOf({ world, learner }: LabSettings): Ground {
	const key = JSON.stringify([world, learner]);
	const ground = kept.get(key) ?? runToEnd(prepareGround(world, learner));
	kept.set(key, ground);
	return ground;
}
