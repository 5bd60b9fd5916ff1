import { expect, it } from 'vitest';
import { levelsBelow } from '../../../../../src/lib/simulation/drift/how-often/watch-rule.ts';
import {
	createRuns,
	type RunOptions
} from '../../../../../src/lib/simulation/drift/how-often/create-runs.ts';
import {
	judgedTests,
	registryRules
} from '../../../../../src/lib/simulation/drift/how-often/registry-rules.ts';
import { thresholdLadder } from '../../../../../src/lib/simulation/drift/how-often/threshold-ladder.ts';
import { effectAxis } from '../../../../../src/lib/simulation/drift/how-often/effect-axis.ts';
import { categoryWorld, normalWorld } from './normal-world.ts';

const counts = { kind: 'family', family: 'poisson', parameters: [3], spread: 1 } as const;
const poissonWindows = {
	kind: 'numeric',
	reference: { ...counts, shift: 0 },
	current: { ...counts, shift: 0.4 }
} as const;
const poissonWorld = (n: number): RunOptions => ({
	...normalWorld(0, n),
	windows: poissonWindows,
	axis: effectAxis(poissonWindows)
});

it.each([
	['25 normal rows', normalWorld(0.5, 25)],
	['300 normal rows against 200', normalWorld(0.2, 300, 200)],
	['500 counts', poissonWorld(500)],
	['200 categories', categoryWorld(200)]
])('rings exactly where the registry rings: %s', (_title, world) => {
	const kind = world.windows.kind === 'numeric' ? 'continuous' : 'categorical';
	const choice = { kind, rows: world.rows, thresholds: {}, speed: 'live' } as const;
	const [tests, rules] = [judgedTests(choice), registryRules(choice)];
	const dayOf = createRuns(world);
	for (let run = 0; run < 15; run++) {
		const day = dayOf(run);
		for (const effect of [0, world.axis.present, world.axis.reach]) {
			const pair = day(effect);
			const expected = tests.map((test) => {
				const result = test.compute(pair);
				const ladder = thresholdLadder(test.threshold, test.base);
				return ladder.filter((threshold) => test.rings(result, threshold)).length;
			});
			expect(rules.map((rule) => levelsBelow(rule.levels, rule.score(pair)))).toEqual(expected);
		}
	}
});

it('keeps the classifier apart, and lets it see the rows out of order', () => {
	const rows = { reference: 400, current: 400 };
	const rules = registryRules({ kind: 'continuous', rows, thresholds: {}, speed: 'slow' });
	expect(rules.map(({ id }) => id)).toEqual(['classifier-auc']);
	const pair = createRuns(normalWorld(3, 400))(0)(3);
	expect(rules[0]?.score(pair)).toBeGreaterThan(0.9);
});
