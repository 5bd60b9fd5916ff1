import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { switchWithState } from '../../../../src/lib/simulation/rollout/index.ts';
import { tasks } from '../../../../src/lib/study/compute/blue-green.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('failed-on-green agrees with the switch of the simulation', () => {
	for (let seed = 0; seed < 60; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const question = asked?.question ?? '';
		const [qps = 0, fails = 0, noticed = 0, start = 0] =
			/^(\d+).*?(\d+) % fail.*notice (\d+) min.*needs (\d+) min/
				.exec(question)
				?.slice(1)
				.map(Number) ?? [];
		const outcome = switchWithState({
			noticedAfter: noticed,
			keptFor: question.includes('was kept') ? Infinity : 0.5,
			startTakes: start,
			routeTakes: 0,
			requestsPerMinute: 60 * qps,
			writes: 0,
			fails: fails / 100,
			writesBothForms: false
		});
		expect(asked?.answer).toBeCloseTo(outcome.failed, 6);
	}
});
