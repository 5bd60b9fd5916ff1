import type { World } from '../../../traffic/index.ts';

/** The same day with a new model that is no worse than the old one: what a false alarm is counted on. */
export function soundWorld(world: World): World {
	const { old, fresh } = world;
	return {
		...world,
		defects: [],
		fresh: {
			...fresh,
			errorRate: Math.min(old.errorRate, fresh.errorRate),
			conversion: Math.max(old.conversion, fresh.conversion)
		}
	};
}
