import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/llm-serving.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('how-many-fit: what it names multiplies up to less than the memory, one more does not', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { question = '', answer = 0 } = tasks[0]?.ask(createRng(seed)) ?? {};
		const read =
			/has (\d+) layers and (\d+) KV heads.* (\d+) bits .* (\d+) GB.*with ([\d,]+) tokens/;
		const plain = question.replace('. ', '.  ');
		const [layers, heads, bits, memory, context] = (read.exec(plain)?.slice(1) ?? []).map((text) =>
			Number(text.replace(',', ''))
		) as [number, number, number, number, number];
		const request = ((2 * layers * heads * 128 * bits) / 8) * context;
		expect(answer * request).toBeLessThanOrEqual(memory * 1e9);
		expect((answer + 1) * request).toBeGreaterThan(memory * 1e9);
	}
});

it('pace-of-one-user: 8 billion weights at 16 bits and 3,350 GB a second give 209', () => {
	const asked = Array.from({ length: 800 }, (_, seed) => tasks[1]?.ask(createRng(seed)));
	const known = asked.find((task) =>
		/has 8 billion weights at 16 bits.*3,350/.test(task?.question ?? '')
	);
	expect(Math.round(known?.answer ?? 0)).toBe(209);
});
