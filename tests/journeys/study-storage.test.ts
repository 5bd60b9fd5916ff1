import { chromium, expect, test, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, flags } from './find-browser.mjs';
import { serveStudy, type StudyPage } from './study-page.ts';

const isDeep = process.env.DEEP === '1';
const reviews = 250;
let server: Server;
let address: string;

test.beforeAll(async () => ({ server, address } = await serveStudy()));
test.afterAll(() => server.close());

/** Grades some cards in turn, as fast as it goes. */
const gradeMany = (page: Page, count: number) =>
	page.evaluate(async (most) => {
		const { study } = (globalThis as unknown as StudyPage).fieldbook;
		await study.open();
		for (let i = 0; i < most; i += 1) await study.grade(`c${i % 40}`, 3, 1000);
	}, count);

/** All that is kept, and whether the parts of it agree. */
const audit = (page: Page) =>
	page.evaluate(async () => {
		const { IdbStore, openDatabase } = (globalThis as unknown as StudyPage).fieldbook;
		const { database } = await openDatabase({ onFate: () => {} });
		const { states, log } = await new IdbStore(database).everything();
		const counts = await database.getAll('days');
		database.close();
		const latest = new Map(log.map((event) => [event.card, JSON.stringify(event.after)]));
		return {
			ids: log.map(({ id }) => id),
			counted: counts.reduce((sum, day) => sum + day.reviews, 0),
			torn: states.filter((state) => JSON.stringify(state) !== latest.get(state.card)).length,
			cards: [states.length, latest.size]
		};
	});

test('tabs that grade at once keep every review and agree within a second', async ({ browser }) => {
	const context = await browser.newContext();
	const tabs = await Promise.all(
		Array.from({ length: isDeep ? 4 : 2 }, async () => {
			const page = await context.newPage();
			await page.goto(address);
			return page;
		})
	);
	const [first, second] = tabs;
	if (!first || !second) throw new Error('There are no tabs.');
	await Promise.all(tabs.map((page) => gradeMany(page, reviews)));
	const { ids, counted, torn, cards } = await audit(first);
	expect([ids.length, new Set(ids).size, counted, torn]).toEqual([
		...[tabs.length * reviews, tabs.length * reviews],
		...[tabs.length * reviews, 0]
	]);
	expect(cards).toEqual([40, 40]);
	const heard = second.evaluate(async () => {
		const { study } = (globalThis as unknown as StudyPage).fieldbook;
		await study.ask([{ card: 'other', siblings: '' }]);
		return new Promise<number>((resolve) =>
			study.onChange(() => study.counts.fresh === 0 && resolve(Date.now()))
		);
	});
	await second.waitForTimeout(300);
	const graded = await first.evaluate(async () => {
		await (globalThis as unknown as StudyPage).fieldbook.study.grade('other', 3, 1000);
		return Date.now();
	});
	expect((await heard) - graded).toBeLessThan(1000);
	await context.close();
});

test('a back-up comes back after all was deleted, and the other tab sees it', async ({
	browser
}) => {
	const context = await browser.newContext();
	const [first, second] = [await context.newPage(), await context.newPage()];
	await Promise.all([first.goto(address), second.goto(address)]);
	await gradeMany(first, 60);
	await second.evaluate(() => (globalThis as unknown as StudyPage).fieldbook.study.open());
	const told = await first.evaluate(async () => {
		const { care, study } = (globalThis as unknown as StudyPage).fieldbook;
		const text = await care.backupText();
		await care.deleteEverything();
		const empty = (await study.stateOf(['c1'])).size;
		const { file, adds } = await care.previewBackup(text);
		await care.takeUpBackup(file, 'merge');
		const faults = await care.checkMyData();
		const isSame = (await care.backupText()) === text;
		const { merge, replace } = adds;
		const [reviews, cards] = [merge.reviews, [merge.cards, replace.cards]];
		return { empty, reviews, cards, faults, isSame, mode: study.mode };
	});
	expect(told).toEqual({
		...{ empty: 0, reviews: 60, cards: [40, 40] },
		...{ faults: [], isSame: true, mode: 'kept' }
	});
	const there = await second.evaluate(async () => {
		const { study } = (globalThis as unknown as StudyPage).fieldbook;
		await study.grade('c1', 3, 1000);
		return [(await study.everything()).log.length, study.mode, study.notice];
	});
	expect(there).toEqual([61, 'kept', '']);
	await context.close();
});

/** A browser of our own, so that it can be killed: with what it kept in a folder. */
async function startBrowser(
	folder: string,
	tries = 3
): Promise<{ process: ChildProcess; page: Page }> {
	const path = (await findBrowser()) ?? chromium.executablePath();
	const args = [
		...flags,
		'--headless=new',
		'--remote-debugging-port=0',
		`--user-data-dir=${folder}`
	];
	const child = spawn(path, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
	try {
		const browser = await chromium.connectOverCDP(await endpointOf(child), { timeout: 10_000 });
		const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
		await page.goto(address);
		return { process: child, page };
	} catch (error) {
		// Now and then one does not come up after its like was killed: that is its fault, not ours.
		await kill(child);
		if (tries > 1) return startBrowser(folder, tries - 1);
		throw error;
	}
}

const endpointOf = (child: ChildProcess) =>
	new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (data: Buffer) => {
			said += data.toString();
			const found = /listening on (ws:\S+)/.exec(said)?.[1];
			if (found) resolve(found);
		});
		child.on('exit', () => reject(new Error(`Chromium ended: ${said}`)));
	});

/**
 * Ends a new profile's first browser as its reader would. Chromium writes down what a profile holds
 * half a minute late, or at its end: killed before, it may forget all sites' data at its next start.
 */
async function endWell({ process: child, page }: { process: ChildProcess; page: Page }) {
	const gone = new Promise((resolve) => child.once('exit', resolve));
	const session = await page.context().browser()?.newBrowserCDPSession();
	await session?.send('Browser.close');
	await gone;
}

async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	if (child.pid) process.kill(-child.pid, 'SIGKILL');
	await gone;
}

test('a browser killed at any moment has lost no review that it had acknowledged', async () => {
	test.setTimeout(isDeep ? 400_000 : 90_000);
	const folder = mkdtempSync(join(tmpdir(), 'study-'));
	const acknowledged: string[] = [];
	const first = await startBrowser(folder);
	await first.page.evaluate(() =>
		(globalThis as unknown as StudyPage).fieldbook.study.grade('c0', 3, 1000)
	);
	await endWell(first);
	for (let i = 0; i < (isDeep ? 50 : 2); i += 1) {
		const { process: child, page } = await startBrowser(folder);
		const before = acknowledged.length;
		page.on('console', (message) => acknowledged.push(message.text()));
		void page
			.evaluate(async () => {
				const { study } = (globalThis as unknown as StudyPage).fieldbook;
				for (let n = 0; ; n += 1) {
					const { card, memory } = await study.grade(`c${n % 25}`, 3, 1000);
					console.log(`${card} ${memory.last}`);
				}
			})
			.catch(() => {});
		// Each second one at any moment, also while it opens; the others while it grades.
		const soFar = () => acknowledged.length - before;
		if (i % 2 === 0) await expect.poll(soFar, { timeout: 20_000 }).toBeGreaterThan(30);
		await page.waitForTimeout(300 + ((i * 7919) % 700));
		await kill(child);
	}
	const { process: child, page } = await startBrowser(folder);
	const { counted, torn, ids, cards } = await audit(page);
	const kept = await page.evaluate(async () => {
		const { IdbStore, openDatabase } = (globalThis as unknown as StudyPage).fieldbook;
		const { database } = await openDatabase({ onFate: () => {} });
		const { log } = await new IdbStore(database).everything();
		return log.map(({ card, at }) => `${card} ${at}`);
	});
	await kill(child);
	rmSync(folder, { recursive: true, force: true });
	const all = new Set(kept);
	expect(acknowledged.length).toBeGreaterThan(30);
	expect(acknowledged.filter((one) => !all.has(one))).toEqual([]);
	expect([torn, counted, cards[0]]).toEqual([0, ids.length, cards[1]]);
	test.info().annotations.push({ type: 'acknowledged', description: `${acknowledged.length}` });
});
