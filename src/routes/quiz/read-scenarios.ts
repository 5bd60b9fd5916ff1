import { readScenario, type Scenario } from '$lib/content';

const files = import.meta.glob<string>('/content/scenarios/*.yaml', {
	query: '?raw',
	import: 'default'
});

/** The releases from their files: for printing, never in a browser. Their links are as written. */
export async function readPrinted(ids: readonly string[]): Promise<Scenario[]> {
	const read = await Promise.all(
		Object.entries(files).map(async ([path, load]) => readScenario(path, await load()))
	);
	return ids.flatMap((id) => read.find((one) => one.id === id) ?? []);
}
