import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { findBrowser, flags } from '../../journeys/find-browser.mjs';
import { serve } from '../../journeys/serve.mjs';
import { mainControls } from './controls.ts';
import { countRuns } from './count.ts';
import { controlsOf, drag } from './drag.ts';
import { head, isOver, line, middle, rowOf, type Row } from './report.ts';

/**
 * How smoothly the pages of the labs are dragged: `npm run bench:drag`; every
 * control and not only the main ones: `-- all`; a lab or some pages: `-- rollout drift/kinds`; one
 * round: `-- once`.
 */
const viewport = { width: 1280, height: 900 };
const options = ['all', 'once'];
const asked = process.argv.slice(2);
const pages = asked.filter((word) => !options.includes(word));
const isAsked = (part: string) =>
	pages.length === 0 || pages.some((word) => part.startsWith(`${word}/`));
const isAll = asked.includes('all');
const rounds = asked.includes('once') ? 1 : 3;

if (!existsSync('build')) {
	console.log('There is no build yet: run `npm run build` first.');
	process.exit(1);
}

/** The page as a visitor finds it, looked at for a moment. */
async function open(browser: Browser, address: string): Promise<Page> {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	// The script runner wraps named functions in a helper of its own, which the page does not have.
	await page.evaluate('globalThis.__name = (named) => named');
	await page.mouse.move(4, 4);
	await page.waitForTimeout(1000);
	return page;
}

/** One round over a page: every control on a page of its own, dragged once for the first time and once more. */
async function measure(browser: Browser, address: string, part: string) {
	const first = await open(browser, address);
	const controls = await controlsOf(first);
	await first.context().close();
	const rows: { label: string; row: Row }[] = [];
	for (const [k, { name, kind }] of controls.entries()) {
		if (!isAll && !mainControls[part]?.includes(name)) continue;
		const page = await open(browser, address);
		const control = (await controlsOf(page))[k];
		if (!control) continue;
		const cold = await drag(browser, page, control);
		await page.waitForTimeout(1500);
		const row = rowOf(await drag(browser, page, control), cold);
		if (cold.places > 1) rows.push({ label: `${kind}: ${name}`, row });
		await page.context().close();
	}
	return rows;
}

const server = await serve('build', 0);
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/labs/`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
	args: flags,
	...(executablePath ? { executablePath } : {})
});

console.log(`Drags of two seconds, ${viewport.width} px, middle of ${rounds} rounds, in ms.`);
console.log(
	'Frames by the clock, which counts on a quiet machine only; work by the thread’s own.\n'
);
console.log(head);
let anyOver = false;
for (const part of Object.keys(mainControls)) {
	if (!isAsked(part)) continue;
	const found = new Map<string, Row[]>();
	for (let round = 0; round < rounds; round++) {
		for (const { label, row } of await measure(browser, base + part, part)) {
			found.set(label, [...(found.get(label) ?? []), row]);
		}
	}
	for (const [label, rows] of found) {
		const row = middle(rows);
		anyOver ||= isOver(row);
		console.log(line(part, label, row));
	}
}
const odds = 'rollout/odds/';
if (isAsked(odds)) {
	const page = await open(browser, base + odds);
	anyOver = (await countRuns(page)) || anyOver;
}
await browser.close();
server.close();
console.log(anyOver ? '\nOver budget.' : '\nWithin budget.');
