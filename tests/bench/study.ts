import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser, flags } from '../journeys/find-browser.mjs';
import { serveStudy, type StudyPage } from '../journeys/study-page.ts';

/** A grade kept, and the start of the cards, with much behind them and a slow processor: `npm run bench:study`. */
const cards = Number(process.argv[2] ?? 50_000);
const reviews = 10 * cards;
const budgets = { grade: 10, start: 2000 } as const;
const grades = 300;

const quantile = (times: readonly number[], share: number) =>
	times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? NaN;

/** Fills the database as ten reviews of each card would have. */
async function fill(page: Page): Promise<number> {
	return page.evaluate(
		async ([many, events]) => {
			const { choicesOf, defaultSettings, openDatabase, unseen } = (
				globalThis as unknown as StudyPage
			).fieldbook;
			const { database } = await openDatabase({ onFate: () => {} });
			const [started, day] = [performance.now(), 86_400_000];
			const each = events / many;
			const now = Date.now();
			for (let from = 0; from < many; from += 1000) {
				const writing = database.transaction(['log', 'cards'], 'readwrite', {
					durability: 'relaxed'
				});
				for (let i = from; i < from + 1000; i += 1) {
					const card = `lesson-card-${i}`;
					let memory = unseen(now);
					for (let n = 0; n < each; n += 1) {
						const at = now - (each - n) * 25 * day - ((i * 7919) % day);
						const sitting = { card, at, settings: defaultSettings, zone: () => 0 };
						const before = memory.stage;
						memory = choicesOf(memory, sitting)[n % 7 === 6 ? 1 : 3];
						const after = { card, memory, suspended: false, buriedUntil: 0 };
						const stamp = {
							id: `b-${i}-${n}`,
							at,
							day: new Date(at).toISOString().slice(0, 10),
							card
						};
						const event = { ...stamp, did: 'grade', grade: 3, took: 4000, before, after };
						void writing.objectStore('log').add(event as never);
					}
					const lane = memory.stage === 2 ? 'due' : 'learning';
					// A tenth wait, the others are spread over the months to come.
					const due = i % 10 === 0 ? now - day : now + day * (1 + (i % 200));
					const record = { card, memory: { ...memory, due }, suspended: false, buriedUntil: 0 };
					void writing.objectStore('cards').put({ ...record, lane, from: due } as never);
				}
				await writing.done;
			}
			database.close();
			return performance.now() - started;
		},
		[cards, reviews] as const
	);
}

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
const gradeMany = (page: Page) =>
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
	}, grades);

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
const seconds = (await fill(filling)) / 1000;
await filling.close();
console.log(
	`${cards.toLocaleString('en-GB')} cards, ${reviews.toLocaleString('en-GB')} reviews, filled in ${seconds.toFixed(0)} s\n`
);
let isOver = false;
for (const rate of [1, 4]) {
	const page = await context.newPage();
	await page.goto(address);
	const session = await throttled(page, rate);
	const begun = await start(page);
	const before = await ownWork(session);
	const { kept, shown } = await gradeMany(page);
	const own = (await ownWork(session)) - before;
	const p95 = quantile(kept, 0.95);
	console.log(
		`${rate}x slower  start ${begun.took.toFixed(0)} ms (opened ${begun.opened.toFixed(0)}, planned ${begun.asked.toFixed(0)}; due ${begun.due}, new ${begun.fresh})  ` +
			`grade kept p50 ${quantile(kept, 0.5).toFixed(1)}, p95 ${p95.toFixed(1)} ms  ` +
			`next known p95 ${quantile(shown, 0.95).toFixed(1)} ms  (${kept.length} grades, own work ${(own / kept.length).toFixed(1)} ms each)`
	);
	isOver ||= p95 > budgets.grade || begun.took > budgets.start;
	await page.close();
}
await browser.close();
server.close();
console.log(isOver ? '\nOver budget.' : '\nWithin budget.');
