import { expect, test } from 'vitest';
import {
	canRun,
	expandAndContract,
	replaceAtOnce,
	type SchemaPlan
} from '../../../../src/lib/simulation/rollout/schema-plan.ts';

const rows = ({ versions, steps }: SchemaPlan) =>
	versions.map((version) => steps.map((step) => (canRun(version, step) ? '●' : '·')).join(''));

test('expand and contract: the first version runs until the old form is no longer written', () => {
	expect(rows(expandAndContract)).toEqual(['●●●●●··', '·●●●●··', '···●●●·', '···●●●●']);
});

test('replace at once: neither version runs on both sides', () => {
	expect(rows(replaceAtOnce)).toEqual(['●·', '·●']);
});

test.each([expandAndContract, replaceAtOnce])(
	'the live version always runs',
	({ versions, steps }) => {
		for (const step of steps) {
			const live = versions[step.live];
			expect(live && canRun(live, step)).toBe(true);
		}
	}
);

test('in expand and contract each new version can be taken back to the one before', () => {
	const { versions, steps } = expandAndContract;
	for (const [at, step] of steps.entries()) {
		const before = versions[steps[at - 1]?.live ?? 0];
		expect(before && canRun(before, step), step.name).toBe(true);
	}
});
