import { resolve } from '$app/paths';
import type { PlanBook } from './plan-book.ts';

let reading: Promise<PlanBook> | undefined;

async function fetchBook(): Promise<PlanBook> {
	const answer = await fetch(resolve('/plan/book.json'));
	if (!answer.ok) throw new Error(`The book answered ${answer.status}.`);
	return (await answer.json()) as PlanBook;
}

/** What the book holds to plan with, fetched once. */
export function loadBook(): Promise<PlanBook> {
	reading ??= fetchBook();
	// The next try asks anew.
	reading.catch(() => (reading = undefined));
	return reading;
}
