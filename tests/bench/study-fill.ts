import type { Page } from '@playwright/test';
import type { StudyPage } from '../journeys/study-page.ts';

export type Fill = {
	readonly cards: number;
	/** Of each card. */
	readonly each: number;
	/** What the id of a card begins with: `own-` for one's own, which are kept, too. */
	readonly name: string;
	/** Lessons in which own cards lie, in turn. */
	readonly lessons: readonly string[];
};

/** Fills the database as so many reviews of each card would have, once a page has the study code. */
export async function fill(page: Page, what: Fill): Promise<number> {
	return page.evaluate(async ({ cards, each, name, lessons }) => {
		const { choicesOf, defaultSettings, openDatabase, unseen } = (
			globalThis as unknown as StudyPage
		).fieldbook;
		const { database } = await openDatabase({ onFate: () => {}, patience: 60_000 });
		const [started, day] = [performance.now(), 86_400_000];
		const now = Date.now();
		const days = new Map<string, Record<string, unknown>>();
		for (let from = 0; from < cards; from += 1000) {
			const writing = database.transaction(['log', 'cards', 'own'], 'readwrite', {
				durability: 'relaxed'
			});
			for (let i = from; i < from + 1000; i += 1) {
				const card = `${name}${i}`;
				let memory = unseen(now);
				for (let n = 0; n < each; n += 1) {
					const at = now - (each - n) * 25 * day - ((i * 7919) % day);
					const sitting = { card, at, settings: defaultSettings, zone: () => 0 };
					const before = memory.stage;
					const grade = n % 7 === 6 ? 1 : 3;
					memory = choicesOf(memory, sitting)[grade];
					const after = { card, memory, suspended: false, buriedUntil: 0 };
					const of = new Date(at).toISOString().slice(0, 10);
					const stamp = { id: `b-${i}-${n}`, at, day: of, card };
					const event = { ...stamp, did: 'grade', grade, took: 4000, before, after };
					void writing.objectStore('log').add(event as never);
					const sum = days.get(of) ?? {
						day: of,
						reviews: 0,
						fresh: 0,
						mature: 0,
						known: 0,
						took: 0
					};
					const add = (part: string, by: number) => (sum[part] = Number(sum[part]) + by);
					add('reviews', 1);
					add('fresh', Number(before === 0));
					add('mature', Number(before === 2));
					add('known', Number(before === 2 && grade > 1));
					add('took', 4000);
					days.set(of, sum);
				}
				const lane = memory.stage === 2 ? 'due' : 'learning';
				// A tenth wait, the others are spread over the months to come.
				const due = i % 10 === 0 ? now - day : now + day * (1 + (i % 200));
				const record = { card, memory: { ...memory, due }, suspended: false, buriedUntil: 0 };
				void writing.objectStore('cards').put({ ...record, lane, from: due } as never);
				if (!card.startsWith('own-')) continue;
				const lesson = lessons[i % lessons.length] ?? '';
				const text = { front: `How is number ${i} asked?`, back: 'As it was typed.' };
				const own = { id: card, kind: 'recall', ...text, lesson, section: '', tags: [], at: now };
				void writing.objectStore('own').put(own as never);
			}
			await writing.done;
		}
		const writing = database.transaction('days', 'readwrite');
		for (const sum of days.values()) void writing.store.put(sum as never);
		await writing.done;
		database.close();
		return performance.now() - started;
	}, what);
}
