import { frameOf } from '$lib/labs/loop/frame-of';
import { nextDay, retrainNow, startGame } from '$lib/simulation/loop';
import { expect, test } from 'vitest';

function played(seed: number, retrainOn: readonly number[] = [], days = 120) {
	let game = startGame(seed);
	while (game.day < days) {
		game = nextDay(game);
		if (retrainOn.includes(game.day)) game = retrainNow(game);
	}
	return frameOf(game);
}

test('frameOf(game) on day 0 shows a world that is the one the model learnt', () => {
	const frame = played(1, [], 0);
	expect(frame.marks).toEqual([]);
	expect(frame.latest).toBeNull();
	expect(frame.learntShift).toBe(0);
	expect(frame.score).toBe('0 wrong answers, 0 retrains');
});

test('frameOf(game) says who pays least when the days are over', () => {
	expect(played(2).verdict).toMatch(/^Retraining .* pays least: [\d,]+\. Your bill is [\d,]+\.$/);
	const often = played(2, [14, 28, 42, 57, 70, 84, 98, 112]);
	expect(often.verdict).toMatch(/^Yours is the smallest bill: [\d,]+\. The best rule, /);
});

test('frameOf(game) moves the learnt world when the reader retrains, and says so that day', () => {
	const before = played(3, [], 60);
	const after = played(3, [60], 60);
	expect(after.learntShift).toBeGreaterThan(before.learntShift);
	expect(after.learntToday).toBe(57);
	expect(played(3, [60], 61).learntToday).toBeNull();
});

test('frameOf(game) names a retrain only where its word has room', () => {
	const { retrains } = played(3, [10, 20, 50], 60);
	expect(retrains.map(({ named }) => named)).toEqual([false, true, true]);
});

test('frameOf(game) draws accuracy three days behind PSI until the days are over', () => {
	const segments = (path: string) => path.match(/[ML]/g)?.length ?? 0;
	expect(segments(played(3, [], 60).accuracy)).toBe(57);
	expect(segments(played(3).accuracy)).toBe(120);
	expect(played(3).jump).toMatch(/%$/);
});
