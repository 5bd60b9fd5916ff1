import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { findBrowser, flags } from '../../journeys/find-browser.mjs';
import { serve } from '../../journeys/serve.mjs';
import { drag, throttle, type DragTimes } from './drag.ts';

/** How long a drag in the Drift Lab takes to show, at 100,000 rows a side: `npm run bench:pages`. */
const rows = 100_000;
const steps = 120;
const budgets = { 1: 33, 4: 80 } as const;

if (!existsSync('build')) {
	console.log('There is no build yet: run `npm run build` first.');
	process.exit(1);
}

const quantile = (times: readonly number[], share: number) =>
	times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? NaN;

const server = await serve('build', 0);
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
	args: flags,
	...(executablePath ? { executablePath } : {})
});

async function measure(rate: number): Promise<DragTimes> {
	const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
	const page = await context.newPage();
	await page.goto(`${address}/labs/drift/#s=1~r=normal,0,1~m=0.1,1~n=${rows}~k=7`, {
		waitUntil: 'networkidle'
	});
	await page.waitForTimeout(2500);
	await throttle(await context.newCDPSession(page), rate);
	await drag(page, 20);
	const times = await drag(page, steps);
	await context.close();
	return times;
}

console.log(`Drag of the shift, ${rows.toLocaleString('en-GB')} rows a side, ${steps} moves\n`);
console.log('slower by  part        p50 ms  p95 ms  seen  budget');
let isOver = false;
for (const rate of [1, 4] as const) {
	const { longTasks, ...parts } = await measure(rate);
	for (const [part, times] of Object.entries(parts)) {
		const p95 = quantile(times, 0.95);
		isOver ||= !(p95 <= budgets[rate]);
		const cells = [
			`${rate}x`.padEnd(9),
			part.padEnd(10),
			quantile(times, 0.5).toFixed(1).padStart(7),
			p95.toFixed(1).padStart(7),
			`${times.length}`.padStart(5),
			`${budgets[rate]}`.padStart(7)
		];
		console.log(cells.join('  '));
	}
	const longest = Math.max(0, ...longTasks);
	console.log(
		`${rate}x slower  long tasks over 50 ms: ${longTasks.length}, longest ${longest.toFixed(0)} ms\n`
	);
	isOver ||= rate === 1 && longTasks.length > 0;
}
await browser.close();
server.close();
console.log(isOver ? 'Over budget.' : 'Within budget.');
