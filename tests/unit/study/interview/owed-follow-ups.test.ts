import { expect, it } from 'vitest';
import { owedFollowUps } from '../../../../src/lib/study/interview/owed-follow-ups.ts';
import { answer } from './answer-example.ts';

const asking = [
	{ id: 'rollback', points: ['alias', 'rows', 'schema'] },
	{ id: 'canary', points: ['twin'] }
];
const missed = answer({ missed: ['schema', 'rows'], day: '2026-11-20' });
const points = (past: Parameters<typeof owedFollowUps>[0]) =>
	owedFollowUps(past, asking).map(({ point }) => point);

it('owedFollowUps(past, asking) asks the weightiest point missed the last time, and says when', () => {
	expect(owedFollowUps([missed], asking)).toEqual([
		{ question: 'rollback', point: 'rows', day: '2026-11-20', tries: 0 }
	]);
	expect(owedFollowUps([], asking)).toEqual([]);
});

it('owedFollowUps(past, asking) forgets what was made up for, or said the next time', () => {
	const made = answer({ followUp: 'rows', said: ['rows'], missed: [] });
	expect(points([missed, made])).toEqual(['schema']);
	expect(points([missed, answer({ said: ['rows', 'schema'], missed: [] })])).toEqual([]);
});

it('owedFollowUps(past, asking) puts off what was asked on in vain, and asks the latest first', () => {
	const inVain = answer({ followUp: 'rows', said: [], missed: ['rows'] });
	const other = answer({ question: 'canary', missed: ['twin'], at: 2_000 });
	expect(points([missed, inVain])).toEqual(['schema']);
	expect(points([missed, other])).toEqual(['twin', 'rows']);
	expect(points([missed, other, answer({ ...other, followUp: 'twin' })])).toEqual(['rows', 'twin']);
});
