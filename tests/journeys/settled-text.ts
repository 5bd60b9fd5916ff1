import { expect, type Locator } from '@playwright/test';

/** A text once it has stood still for a second: what is announced comes when the hand rests. */
export async function settledText(locator: Locator): Promise<string> {
	let text = '';
	await expect
		.poll(
			async () => {
				const before = text;
				text = await locator.innerText();
				return text === before;
			},
			{ intervals: [1000] }
		)
		.toBe(true);
	return text;
}
