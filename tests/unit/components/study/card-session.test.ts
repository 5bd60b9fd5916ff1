import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardDeck } from '../../../../src/lib/components/study/card-deck.ts';
import { CardSession } from '../../../../src/lib/components/study/card-session.svelte.ts';
import { study } from '../../../../src/lib/state/study.svelte.ts';
import type { Card } from '../../../../src/lib/content/index.ts';
import type { Grade } from '../../../../src/lib/study/index.ts';
import { minutes, noon } from '../../study/study-world.ts';
import { bookCard, deckOf, text } from './deck-example.ts';

let tests = 0;

/** A session over cards that no other test has touched: all keep in one memory. */
async function session(...parts: Partial<Card>[]) {
	tests += 1;
	const cards = parts.map((one, i) => bookCard(`t${tests}-${i}`, one));
	const begun = new CardSession(new CardDeck(deckOf(cards), []), {});
	await begun.start();
	return begun;
}

/** Answers every card that is left. */
async function answerAll(asked: CardSession) {
	while (asked.asking) await answer(asked, 4);
}

async function answer(asked: CardSession, grade: Grade) {
	asked.show();
	await asked.grade(grade);
}

const at = (asked: CardSession) => asked.asking?.id.replace(/^t\d+-/, '');

describe('CardSession', () => {
	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ['Date', 'performance'], now: noon });
		await study.choose({ newPerDay: 200 });
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
	});

	it('asks new cards in the deck’s order and ends when none is left', async () => {
		const asked = await session({}, {}, {});
		const order = [];
		while (asked.asking) {
			order.push(at(asked));
			await answer(asked, 4);
		}
		expect(order).toEqual(['0', '1', '2']);
		expect(asked.over).toEqual({ at: undefined });
		expect(asked.done).toBe(3);
		expect(asked.answers).toMatchObject([{ grade: 4, before: 0, stage: 2 }, {}, {}]);
	});

	it('takes no grade before the answer is shown, and two at once for a slip', async () => {
		const asked = await session({}, {});
		await asked.grade(3);
		expect(asked.answers).toEqual([]);
		asked.show();
		await Promise.all([asked.grade(4), asked.grade(1)]);
		expect(asked.answers).toMatchObject([{ grade: 4 }]);
		expect(at(asked)).toBe('1');
		expect(asked.asking?.attempt.shown).toBe(false);
	});

	it('keeps a card on its learning step for later today', async () => {
		const asked = await session({});
		await answer(asked, 1);
		expect(asked.done).toBe(0);
		// Nothing else is left, so it is asked again at once.
		expect(at(asked)).toBe('0');
		await answer(asked, 4);
		expect(asked.done).toBe(1);
		expect(asked.over).toEqual({ at: undefined });
	});

	it('takes back thirty steps, one after the other, and shows each card again', async () => {
		const asked = await session(...Array.from({ length: 31 }, () => ({})));
		await answerAll(asked);
		for (let step = 30; step >= 1; step--) {
			await asked.undo();
			expect(at(asked)).toBe(String(step));
			expect(asked.said).toBe('Taken back: “easy”.');
			expect(asked.over).toBeUndefined();
			expect(asked.answers).toHaveLength(step);
		}
		expect(asked.asking?.state.memory.reviews).toBe(0);
	});

	it('takes back what put a card away', async () => {
		const asked = await session({}, {});
		await asked.suspend();
		expect([at(asked), asked.said]).toEqual(['1', expect.stringMatching(/^Suspended/)]);
		await asked.undo();
		expect([at(asked), asked.said]).toEqual(['0', 'Awake again.']);
		await asked.bury();
		expect([at(asked), asked.said]).toEqual(['1', 'Put off until tomorrow.']);
		await asked.undo();
		expect([at(asked), asked.said]).toEqual(['0', 'No longer put off.']);
		expect(asked.answers).toEqual([]);
	});

	it('stays where it is when an answer cannot be kept', async () => {
		const asked = await session({}, {});
		vi.spyOn(study, 'grade').mockRejectedValueOnce(new Error('full'));
		await answer(asked, 3);
		expect([at(asked), asked.answers]).toEqual(['0', []]);
		expect(asked.said).not.toBe('');
		await asked.grade(3);
		expect(asked.answers).toHaveLength(1);
		expect(asked.said).toBe('');
	});

	it('counts a long look out of the window as five minutes', async () => {
		const asked = await session({}, {});
		vi.advanceTimersByTime(45 * minutes);
		await answer(asked, 4);
		expect(asked.answers[0]?.took).toBe(5 * minutes);
	});

	it('reckons the minutes that are left, at least one', async () => {
		const asked = await session(...Array.from({ length: 12 }, () => ({})));
		// Twelve new cards, twice each, at 25 seconds.
		expect(asked.minutesLeft).toBe(10);
		await answerAll(asked);
		expect(asked.minutesLeft).toBe(1);
	});

	it('asks the gaps of a cloze one by one, siblings on another day', async () => {
		const gap = (number: number) => ({ gap: number, hint: '', of: [`word ${number}`] });
		const asked = await session({ kind: 'cloze', front: text(gap(1), ' and ', gap(2)) });
		expect([at(asked), asked.asking?.gap]).toEqual(['0', 1]);
		await answer(asked, 4);
		expect(asked.over).toEqual({ at: undefined });
		vi.setSystemTime(noon + 1440 * minutes);
		await asked.start();
		expect([at(asked), asked.asking?.gap]).toEqual(['0#2', 2]);
	});

	it('says when a card’s numbers cannot be drawn, and lets it be put off', async () => {
		const asked = await session({ kind: 'compute', task: 'no-such/task' }, {});
		await vi.waitFor(() => expect(asked.asking?.attempt.failed).toBe(true));
		asked.show();
		expect(asked.asking?.attempt.shown).toBe(false);
		await asked.bury();
		expect(at(asked)).toBe('1');
	});

	it('adds new cards beyond the limit of the day', async () => {
		// A day on which no test has met a card.
		vi.setSystemTime(noon + 40 * 1440 * minutes);
		await study.choose({ newPerDay: 1 });
		const asked = await session({}, {}, {}, {});
		await answer(asked, 4);
		expect(asked.over).toEqual({ at: undefined });
		await asked.more(2);
		expect(at(asked)).toBe('1');
		await answer(asked, 4);
		await answer(asked, 4);
		expect(asked.over).toEqual({ at: undefined });
		expect(asked.answers).toHaveLength(3);
	});
});
