import { resolve } from '$app/paths';
import type { Scenario } from '$lib/content';

let reading: Promise<Scenario[]> | undefined;

/** All releases with their evidence, read once. A failed try is forgotten, so that the next may succeed. */
export function loadScenarios(): Promise<Scenario[]> {
	reading ??= read();
	reading.catch(() => (reading = undefined));
	return reading;
}

async function read(): Promise<Scenario[]> {
	const answer = await fetch(resolve('/quiz/scenarios.json'));
	if (!answer.ok) throw new Error(`The releases answered ${answer.status}.`);
	return (await answer.json()) as Scenario[];
}
