import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { costQueue } from '../../../../src/lib/simulation/metrics/index.ts';
import { tasks } from '../../../../src/lib/study/compute/cost.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('per-thousand: agrees with the queue of the figure', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [price = 0, ms = 0, busy = 0] = [
			...(asked?.question ?? '').matchAll(/\$(\d+\.\d+)|(\d+) ms|(\d+) %/g)
		].map((match) => Number(match[1] ?? match[2] ?? match[3]));
		const service = ms / 1000;
		const { perThousand } = costQueue({
			servers: 1,
			service,
			price,
			arrivalRate: busy / 100 / service
		});
		expect(100 * perThousand).toBeCloseTo(asked?.answer ?? NaN, 6);
	}
});

it('cascade-bill: the fast price, and the slow one for those that go on', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { question = '', answer } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [fast = 0, slow = 0, on = 0] = (question.match(/\d+(\.\d+)?/g) ?? []).map(Number);
		expect(answer).toBeCloseTo(((100 - on) * fast + on * (fast + slow)) / 100, 9);
	}
});
