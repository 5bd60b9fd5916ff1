import { createRng } from '$lib/random';
import { findTask, type AskedTask } from '$lib/study';

/** A task with its numbers drawn: the same seed, the same numbers. */
export async function drawTask(task: string, seed: string): Promise<AskedTask> {
	return (await findTask(task)).ask(createRng(seed));
}
