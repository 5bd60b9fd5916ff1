import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { zeroErrorsUpperBound } from '../../../../src/lib/simulation/rollout/index.ts';
import { tasks } from '../../../../src/lib/study/compute/releasing-on-friday.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('clean-canary is the upper bound of no errors, close to three in n', () => {
	for (let seed = 0; seed < 40; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const n = Number(/is ([\d,]+) requests/.exec(asked?.why ?? '')?.[1]?.replace(',', ''));
		expect(asked?.answer).toBeCloseTo(100 * zeroErrorsUpperBound(n, 0.95), 8);
		expect(Math.abs((asked?.answer ?? 0) - 300 / n)).toBeLessThan(asked?.tolerance ?? 0);
	}
});
