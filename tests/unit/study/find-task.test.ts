import { expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { findTask, taskNames } from '../../../src/lib/study/find-task.ts';

it('findTask(name) finds a task by its lesson and its own id', async () => {
	expect((await findTask('drift-detection/days-with-alarm')).id).toBe('days-with-alarm');
});

it('findTask(name) keeps a number and its per cent on one line', async () => {
	const { question, why } = (await findTask('canary/healthy-rolled-back')).ask(createRng(1));
	expect(question).toContain('0.1\u00a0% of');
	expect(question + why).not.toMatch(/\d %/);
});

it('findTask(name) refuses what does not exist', async () => {
	for (const name of ['', 'drift-detection', 'drift-detection/no', 'no/days-with-alarm']) {
		await expect(findTask(name)).rejects.toThrow('requires a task that exists');
	}
});

it('taskNames() names every task, each so that it can be found', async () => {
	const names = await taskNames();
	expect(names.length).toBeGreaterThanOrEqual(28);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) await expect(findTask(name)).resolves.toBeDefined();
});
