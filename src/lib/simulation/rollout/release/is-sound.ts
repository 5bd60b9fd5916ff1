import type { Defect, World } from '../../traffic/index.ts';

/** Kinds that do no lasting harm to a model that stays: a release may suffer from them all the same. */
const harmless: readonly Defect['kind'][] = ['cold-cache', 'schema', 'writes-twice'];

/** Whether the new model deserves to be promoted: no worse than the old one, and nothing lasting planted. */
export function isSound(world: World): boolean {
	if (isWorse(world)) return false;
	return world.defects.every(({ kind }) => harmless.includes(kind));
}

/** Whether the new model fails more or converts less than the old one by itself, with nothing planted. */
export function isWorse({ old, fresh }: Pick<World, 'old' | 'fresh'>): boolean {
	return fresh.errorRate > old.errorRate || fresh.conversion < old.conversion;
}
