import { expect, it } from 'vitest';
import { compareJudges } from '../../../../../src/lib/simulation/rollout/kayenta/compare-judges.ts';
import { drawIntervals } from '../../../../../src/lib/simulation/rollout/kayenta/draw-intervals.ts';
import { judgeMap } from '../../../../../src/lib/simulation/rollout/kayenta/judge-map.ts';

it('is the judges at every place', () => {
	const world = {
		metric: 'errors',
		requests: 20_000,
		noise: 0.01,
		worse: 0,
		times: 1,
		seed: 7
	} as const;
	const judging = { direction: 'increase', allowedIncrease: 1.2 } as const;
	const map = judgeMap(world, judging, [1.1, 3, 100]);
	map.times.forEach((times, row) => {
		for (const worse of [0, 5, 8, 9, 10]) {
			const drawn = drawIntervals({ ...world, worse, times });
			expect(map.rings[row]?.[worse]).toEqual(compareJudges(drawn, world, judging).rings);
		}
	});
	expect(map.rings[2]?.map(({ kayenta }) => kayenta).lastIndexOf(false)).toBe(8);
});
