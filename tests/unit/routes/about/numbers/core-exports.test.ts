import { expect, test } from 'vitest';
import { coreExports } from '../../../../../src/routes/about/numbers/_build/core-exports.ts';

const door = `
/** The core. */
export { StatsError, type StatsErrorCode } from './stats-error.ts';

// Describe
export { mean } from './describe/mean.ts';
export type { Histogram } from './describe/histogram.ts';
export * as special from './special/index.ts';

// Experiments: planning
export {
	power,
	type PowerOptions,
	size
} from './experiments/power.ts';

/** Fills. */
export function fill(rng: Rng): void {}
`;

test('coreExports(door) lists functions under the comment that they stand under', () => {
	expect(coreExports(door)).toEqual([
		{ name: 'mean', area: 'Describe', file: 'describe/mean.ts' },
		{ name: 'special', area: 'Describe', file: 'special/index.ts' },
		{ name: 'power', area: 'Experiments', file: 'experiments/power.ts' },
		{ name: 'size', area: 'Experiments', file: 'experiments/power.ts' },
		{ name: 'fill', area: 'Experiments', file: 'index.ts' }
	]);
});

test('coreExports(door, area) gives a door without comments an area', () => {
	const found = coreExports("export { createRng } from './create-rng.ts';", 'Random numbers');
	expect(found).toEqual([{ name: 'createRng', area: 'Random numbers', file: 'create-rng.ts' }]);
});
