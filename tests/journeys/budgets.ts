import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const kB = 1000;
/** JavaScript before the first interaction, gzip -9, all that a page asks for. */
const scriptBudgets: Record<string, number> = {
	// It plays the loop.
	'': 47 * kB,
	'cards/': 60 * kB,
	// Its controls; what reads and writes comes with the first file.
	'cards/anki/': 60 * kB,
	// All that asks and keeps, and the list.
	'cards/browse/': 85 * kB,
	'checklists/': 60 * kB,
	// It is a desk: its controls are there at once, the round comes when it starts.
	'interview/': 60 * kB,
	'interview/whiteboard/': 60 * kB,
	'kit/': 110 * kB,
	// The date and the minutes are there at once, the plan comes with the first choice.
	'plan/': 60 * kB,
	// As the interview: what chooses is there at once, a release comes when it is laid on the desk.
	'quiz/': 60 * kB,
	// It looks at all that is kept, saves and mends it.
	'progress/data/': 60 * kB,
	// The course’s map: a page like others, no lesson.
	'lessons/': 46 * kB,
	'progress/': 60 * kB
};
/** Of all pages below. A lab is its code: it stands printed, and what draws and drags it comes along. */
const partScriptBudgets: Record<string, number> = {
	'labs/drift/': 80 * kB,
	'labs/rollout/': 85 * kB,
	'labs/experiment/': 80 * kB,
	'labs/retraining/': 80 * kB,
	'lessons/': 45 * kB
};
/** The framework, the shell and the names of all routes are 44 of them. */
const usualScriptBudget = 46 * kB;
/** A lesson with every kind of control in its figures and checks comes near it. */
const styleBudget = 12 * kB;

/** Bytes of a built file as hosts send it. */
export const sent = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Notes what a page asks for; call it before the page is opened, and `expectWithin` once it rests. */
export function weigh(page: Page) {
	const loaded = new Set<string>();
	page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
	const total = (ending: string) =>
		[...loaded]
			.filter((path) => path.endsWith(ending))
			.reduce((sum, path) => sum + sent(join('build', path)), 0);
	return {
		async expectWithin(route: string) {
			const written = await page.locator('style').allTextContents();
			const style = total('.css') + gzipSync(written.join(''), { level: 9 }).length;
			const script = total('.js');
			console.log(
				`/${route}: ${(script / kB).toFixed(1)} kB js, ${(style / kB).toFixed(1)} kB css`
			);
			const part = Object.keys(partScriptBudgets).find((path) => route.startsWith(path)) ?? '';
			const usual = partScriptBudgets[part] ?? usualScriptBudget;
			expect(script, `scripts of /${route}`).toBeLessThanOrEqual(scriptBudgets[route] ?? usual);
			expect(style, `styles of /${route}`).toBeLessThanOrEqual(styleBudget);
		}
	};
}
