import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/shadow.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('mirror-for-segment is close to the formula by hand', () => {
	for (let seed = 0; seed < 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [, differ = '0', rows = '1'] =
			/(\d+) of (\d+) mirrored/.exec(asked?.question ?? '') ?? [];
		const p = Number(differ) / Number(rows);
		const byHand = 100 * 2 * 1.96 * Math.sqrt((p * (1 - p)) / Number(rows));
		expect(Math.abs((asked?.answer ?? 0) - byHand)).toBeLessThan(asked?.tolerance ?? 0);
	}
});
