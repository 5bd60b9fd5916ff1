import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { createVotes } from '../../../../../src/lib/simulation/rollout/release/votes.ts';

test('three of ten mixed answers are votes, split as the models convert', () => {
	const votes = createVotes(createRng(3));
	for (let i = 0; i < 100; i++) votes.draw(1000, 0.06, 0.04);
	expect(Math.abs(votes.all - 30_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.3 * 0.7));
	const spread = Math.sqrt(votes.all * 0.6 * 0.4);
	expect(Math.abs(votes.fresh - 0.6 * votes.all)).toBeLessThan(4 * spread);
});

test('the same seed votes the same; where nobody converts a vote is a coin', () => {
	const [a, b] = [createVotes(createRng(3)), createVotes(createRng(3))];
	a.draw(1000, 0, 0);
	b.draw(1000, 0.5, 0.5);
	expect([a.all, a.fresh]).toEqual([b.all, b.fresh]);
});
