import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser, flags } from '../journeys/find-browser.mjs';
import { serveStudy, type StudyPage } from '../journeys/study-page.ts';
import { fill } from './study-fill.ts';

/** A grade kept, and the start of the cards, with much behind them and a slow processor: `npm run bench:study`. */
const cards = Number(process.argv[2] ?? 50_000);
const reviews = 10 * cards;
const budgets = { grade: 10, start: 2000 } as const;
const grades = 600;
/** The copy of the day is made some seconds after the start: once a day, and it is measured for itself. */
const settle = 12_000;
/** The first ones run code that the browser has not made ready yet: they are told apart. */
const first = 20;

const quantile = (times: readonly number[], share: number) =>
	times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? NaN;

const spread = (times: readonly number[]) =>
	`p50 ${quantile(times, 0.5).toFixed(1)}, p95 ${quantile(times, 0.95).toFixed(1)}, p99 ${quantile(times, 0.99).toFixed(1)}, longest ${Math.max(...times).toFixed(1)} ms`;

/** From nothing open to the first card, on a page that has its code. */
const start = (page: Page) =>
	page.evaluate(async (many) => {
		const { study } = (globalThis as unknown as StudyPage).fieldbook;
		const deck = Array.from({ length: many + 50 }, (_, i) => ({
			card: `lesson-card-${i}`,
			siblings: i % 3 === 0 ? `group-${i}` : ''
		}));
		const started = performance.now();
		await study.open();
		if (study.mode !== 'kept') throw new Error(`Nothing is kept: ${study.notice}`);
		const opened = performance.now() - started;
		await study.ask(deck);
		const asked = performance.now() - started;
		await study.next();
		const took = performance.now() - started;
		// More than a day's limit is graded below.
		await study.choose({ reviewsPerDay: 9999 });
		return { opened, asked, took, ...study.counts };
	}, cards);

/** Grades one card after the other: until it is kept, and until the next one is known. */
const gradeMany = (page: Page, most: number) =>
	page.evaluate(async (many) => {
		const { study } = (globalThis as unknown as StudyPage).fieldbook;
		const [kept, shown]: [number[], number[]] = [[], []];
		for (let i = 0; i < many; i += 1) {
			const next = await study.next();
			if (next.card === undefined) break;
			const started = performance.now();
			await study.grade(next.card, i % 5 === 4 ? 1 : 3, 3000);
			kept.push(performance.now() - started);
			const after = await study.next();
			if (after.card !== undefined) study.choices(after.state);
			shown.push(performance.now() - started);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		return { kept, shown };
	}, most);

/** So that one is made once more. */
const forgetCopies = (page: Page) =>
	page.evaluate(async () => {
		const { openDatabase } = (globalThis as unknown as StudyPage).fieldbook;
		const { database } = await openDatabase({ onFate: () => {}, patience: 60_000 });
		await database.clear('snapshots');
		database.close();
	});

/** From the start on, as long as the copy of the day may take. */
async function gradeUntilCopied(page: Page): Promise<number[]> {
	const until = Date.now() + settle;
	const all: number[] = [];
	while (Date.now() < until) all.push(...(await gradeMany(page, first)).kept);
	return all;
}

async function throttled(page: Page, rate: number): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	return session;
}

/** What the page's thread has worked so far, in milliseconds: it does not count waiting for a core. */
async function ownWork(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const { server, address } = await serveStudy();
const executablePath = await findBrowser();
const browser = await chromium.launch({
	args: flags,
	...(executablePath ? { executablePath } : {})
});
const context = await browser.newContext();
// tsx names functions by a helper that a page does not have.
await context.addInitScript('globalThis.__name = (named) => named');
const filling = await context.newPage();
await filling.goto(address);
const filled = { cards, each: reviews / cards, name: 'lesson-card-', lessons: [] };
const seconds = (await fill(filling, filled)) / 1000;
await filling.close();
console.log(
	`${cards.toLocaleString('en-GB')} cards, ${reviews.toLocaleString('en-GB')} reviews, filled in ${seconds.toFixed(0)} s\n`
);
let isOver = false;
for (const rate of [1, 4]) {
	const page = await context.newPage();
	await page.goto(address);
	await forgetCopies(page);
	const session = await throttled(page, rate);
	const begun = await start(page);
	const meanwhile = await gradeUntilCopied(page);
	const before = await ownWork(session);
	const { kept, shown } = await gradeMany(page, grades);
	const own = (await ownWork(session)) - before;
	const p95 = quantile(kept, 0.95);
	console.log(
		`${rate}x slower  start ${begun.took.toFixed(0)} ms (opened ${begun.opened.toFixed(0)}, planned ${begun.asked.toFixed(0)}; due ${begun.due}, new ${begun.fresh})  ` +
			`grade kept ${spread(kept)}  next known ${spread(shown)}  (${kept.length} grades, own work ${(own / kept.length).toFixed(1)} ms each)\n` +
			`           first ${first} after the start: ${spread(meanwhile.slice(0, first))}; all ${meanwhile.length} while the copy of the day is made: ${spread(meanwhile)}`
	);
	isOver ||= p95 > budgets.grade || begun.took > budgets.start;
	await page.close();
}
await browser.close();
server.close();
console.log(isOver ? '\nOver budget.' : '\nWithin budget.');
