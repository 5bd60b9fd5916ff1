import { resolve } from '$app/paths';
import { openIndex, type Search } from '$lib/search';

let reading: Promise<Search> | undefined;

/** The index, read once. A failed try is forgotten, so that the next may succeed. */
export function readIndex(): Promise<Search> {
	reading ??= fetchIndex();
	reading.catch(() => (reading = undefined));
	return reading;
}

async function fetchIndex(): Promise<Search> {
	const answer = await fetch(resolve('/search.json'));
	if (!answer.ok) throw new Error(`The index could not be read: ${answer.status}.`);
	return openIndex(await answer.text());
}
