import type { Page } from '@playwright/test';

/** What 10,000 rollouts of the page's own release may take on two cores, in milliseconds. */
const budget = 10_000;

/**
 * Has “Would it have caught it?” count its release to the end, by its own button.
 *
 * @param page - stands open on it
 * @returns whether it took too long
 */
export async function countRuns(page: Page): Promise<boolean> {
	const verdict = page.locator('article .verdict').first();
	const start = performance.now();
	await page.getByRole('button', { name: 'Draw on' }).click();
	await verdict.filter({ hasText: 'Counted in 10,000 runs' }).waitFor({ timeout: 6 * budget });
	const took = performance.now() - start;
	console.log(`\n10,000 runs on the page of odds, Workers and all: ${(took / 1000).toFixed(1)} s.`);
	return took > budget;
}
