import { chromium, type BrowserContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { findBrowser, flags } from '../journeys/find-browser.mjs';
import { serve } from '../journeys/serve.mjs';
import { bundled } from '../journeys/study-page.ts';
import { watchBlocks } from './own-blocks.ts';
import { fill } from './study-fill.ts';

/** /progress/ with very much behind it, the first visit and the second: `npm run bench:progress`. */
const cards = Number(process.argv[2] ?? 50_000);
const each = Number(process.argv[3] ?? 10);
const budgets = { first: 3000, again: 3000, block: 50 } as const;

if (!existsSync('build')) {
	console.log('There is no build yet: run `npm run build` first.');
	process.exit(1);
}

/** What a page notes of itself from its first moment on. */
type Noted = { figures?: number; whole?: number; longest: number };

/** Runs in the page before all else. */
function note(): void {
	const noted: Noted = { longest: 0 };
	Object.assign(globalThis, { noted });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			noted.longest = Math.max(noted.longest, duration);
		}
	}).observe({ type: 'longtask', buffered: true });
	const look = () => {
		const headings = [...document.querySelectorAll('h2')];
		const named = (words: string) => headings.find((one) => one.textContent.includes(words));
		if (named('When did you practise')) noted.figures ??= performance.now();
		// The log is read once somebody comes near.
		const last = named('Do you remember');
		if (last && !noted.whole) last.scrollIntoView();
		const isWhole = [...document.querySelectorAll('p')].some(({ textContent }) =>
			textContent.includes('You knew')
		);
		if (isWhole) noted.whole ??= performance.now();
		else setTimeout(look, 20);
	};
	addEventListener('DOMContentLoaded', look);
}

async function visit(context: BrowserContext, address: string, rate: number) {
	const page = await context.newPage();
	await page.addInitScript(note);
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	const stop = await watchBlocks(session);
	await page.goto(`${address}/progress/`);
	await page.waitForFunction(() => (globalThis as unknown as { noted: Noted }).noted.whole, null, {
		timeout: 240_000
	});
	const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
	const { metrics } = await session.send('Performance.getMetrics');
	const own = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	const block = await stop();
	await page.close();
	return {
		figures: noted.figures ?? NaN,
		whole: noted.whole ?? NaN,
		longest: noted.longest,
		own,
		block
	};
}

const server = await serve('build', 0);
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
	args: flags,
	...(executablePath ? { executablePath } : {})
});
const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
// tsx names functions by a helper that a page does not have.
await context.addInitScript('globalThis.__name = (named) => named');
const filling = await context.newPage();
await filling.goto(`${address}/about/`);
await filling.addScriptTag({ content: await bundled() });
const lessons = ['ab-testing', 'canary', 'drift-detection'];
const seconds = (await fill(filling, { cards, each, name: 'own-bench-', lessons })) / 1000;
await filling.evaluate(() => localStorage.setItem('fieldbook/1/studied', 'true'));
await filling.close();
const [many, all] = [cards, cards * each].map((count) => count.toLocaleString('en-GB'));
console.log(`${many} own cards, ${all} reviews, filled in ${seconds.toFixed(0)} s\n`);
let isOver = false;
for (const [rate, name] of [
	[1, 'first visit'],
	[1, 'second visit'],
	[4, 'third visit']
] as const) {
	const { figures, whole, longest, own, block } = await visit(context, address, rate);
	console.log(
		`${rate}x slower, ${name}: first figures ${figures.toFixed(0)} ms, whole ${whole.toFixed(0)} ms, longest block ${longest.toFixed(0)} ms (own work ${own.toFixed(0)} ms, longest of it ${block.toFixed(0)} ms)`
	);
	const isLate = figures > budgets.first || block > budgets.block;
	isOver ||= rate === 1 && (isLate || (name !== 'first visit' && whole > budgets.again));
}
await browser.close();
server.close();
console.log(isOver ? '\nOver budget.' : '\nWithin budget.');
