import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { correctedRate } from '../../../../src/lib/simulation/llm/index.ts';
import { tasks } from '../../../../src/lib/study/compute/llm-judge.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('kappa: agreement beyond chance, as its own words work it out', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [, agreed, chance] = /\((0\.\d+) − (0\.\d+)\)/.exec(asked?.why ?? '') ?? [];
		const worked = (Number(agreed) - Number(chance)) / (1 - Number(chance));
		expect(asked?.answer).toBeCloseTo(worked, 2);
	}
});

it('corrected-rate: as the figure corrects it', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { question = '', answer } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [passed = 0, good = 0, bad = 0] = (question.match(/\d+(\.\d+)?/g) ?? []).map(Number);
		const { rate } = correctedRate({
			passed,
			n: 100,
			sensitivity: { right: good, n: 100 },
			specificity: { right: bad, n: 100 }
		});
		expect(answer).toBeCloseTo(100 * rate, 9);
	}
});

it('fake-gain: 70 % good and 15 more of 100 bad ones are 4.5 points', () => {
	const asked = Array.from({ length: 800 }, (_, seed) => tasks[2]?.ask(createRng(seed)));
	const known = asked.find((task) => /^70 %.* 15 more/.test(task?.question ?? ''));
	expect(known?.answer).toBeCloseTo(4.5, 12);
});
