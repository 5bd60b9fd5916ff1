import type { AskedTask, ComputeTask } from './compute-task.ts';

/** Where a task's code lies. Each file is loaded with the first question of it that is asked. */
const files: Readonly<Record<string, () => Promise<{ tasks: readonly ComputeTask[] }>>> = {
	'ab-testing': () => import('./compute/ab-testing.ts'),
	bandits: () => import('./compute/bandits.ts'),
	'blue-green': () => import('./compute/blue-green.ts'),
	canary: () => import('./compute/canary.ts'),
	'ci-cd-ct': () => import('./compute/ci-cd-ct.ts'),
	cost: () => import('./compute/cost.ts'),
	'data-contract': () => import('./compute/data-contract.ts'),
	'debugging-a-drop': () => import('./compute/debugging-a-drop.ts'),
	'drift-detection': () => import('./compute/drift-detection.ts'),
	'drift-in-time': () => import('./compute/drift-in-time.ts'),
	'github-actions': () => import('./compute/github-actions.ts'),
	'kinds-of-drift': () => import('./compute/kinds-of-drift.ts'),
	'llm-judge': () => import('./compute/llm-judge.ts'),
	'llm-release': () => import('./compute/llm-release.ts'),
	'llm-serving': () => import('./compute/llm-serving.ts'),
	loop: () => import('./compute/loop.ts'),
	maturity: () => import('./compute/maturity.ts'),
	'model-card': () => import('./compute/model-card.ts'),
	'model-quality': () => import('./compute/model-quality.ts'),
	'model-versions': () => import('./compute/model-versions.ts'),
	'releasing-on-friday': () => import('./compute/releasing-on-friday.ts'),
	reproducibility: () => import('./compute/reproducibility.ts'),
	retraining: () => import('./compute/retraining.ts'),
	shadow: () => import('./compute/shadow.ts'),
	'test-pyramid': () => import('./compute/test-pyramid.ts'),
	'the-interview': () => import('./compute/the-interview.ts'),
	tools: () => import('./compute/tools.ts'),
	'what-to-watch': () => import('./compute/what-to-watch.ts')
};

/**
 * Finds a task by its full name.
 *
 * @param name the lesson's id and the task's own, such as `drift-detection/false-alarms-a-day`
 * @throws RangeError if there is none of that name
 */
export async function findTask(name: string): Promise<ComputeTask> {
	const [lesson = '', id = ''] = name.split('/');
	const file = await files[lesson]?.();
	const task = file?.tasks.find((other) => other.id === id);
	if (!task) throw new RangeError(`findTask requires a task that exists, got “${name}”`);
	return { id: task.id, ask: (random) => unbroken(task.ask(random)) };
}

/** No line ends between a number and its per cent. */
function unbroken({ question, why, ...asked }: AskedTask): AskedTask {
	const together = (text: string) => text.replace(/(?<=\d) (?=%)/g, '\u00a0');
	return { ...asked, question: together(question), why: together(why) };
}

/** The full names of all tasks; loads the code of every one. */
export async function taskNames(): Promise<string[]> {
	const names = Object.entries(files).map(async ([lesson, load]) => {
		const { tasks } = await load();
		return tasks.map(({ id }) => `${lesson}/${id}`);
	});
	return (await Promise.all(names)).flat();
}
