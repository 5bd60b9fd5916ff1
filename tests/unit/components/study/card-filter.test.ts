import { expect, it } from 'vitest';
import { readFilter, writeFilter } from '../../../../src/lib/components/study/card-filter.ts';
import { bookCard, deckOf } from './deck-example.ts';

const deck = deckOf([]);
const read = (query: string) => readFilter(new URLSearchParams(query), deck);

it('readFilter takes a lesson, a question, both, or all cards', () => {
	expect(read('')).toEqual({ filter: {}, problem: '' });
	expect(read('?lesson=canary')).toEqual({ filter: { lesson: 'canary' }, problem: '' });
	expect(read('?lesson=canary&question=when-to-retrain&x=1')).toEqual({
		filter: { lesson: 'canary', question: 'when-to-retrain' },
		problem: ''
	});
});

it('readFilter takes a topic that some card has', () => {
	const tagged = deckOf([bookCard('one', { tags: ['psi'] })]);
	const topic = (tag: string) => readFilter(new URLSearchParams({ tag }), tagged);
	expect(topic('psi')).toEqual({ filter: { tag: 'psi' }, problem: '' });
	expect(topic('ks')).toEqual({ filter: {}, problem: 'There is no topic “ks”.' });
	expect(writeFilter({ lesson: 'canary', tag: 'psi' })).toBe('?lesson=canary&tag=psi');
});

it('readFilter says what is not there, shortens it, and keeps the rest', () => {
	expect(read('?lesson=gone&question=when-to-retrain')).toEqual({
		filter: { question: 'when-to-retrain' },
		problem: 'There is no lesson “gone”.'
	});
	const long = '<script>'.repeat(20);
	expect(read(`?lesson=a&question=${long}`)).toEqual({
		filter: {},
		problem: `There is no lesson “a” and no question “${long.slice(0, 40)}…”.`
	});
	expect(read('?lesson=__proto__').filter).toEqual({});
});

it('writeFilter(filter) is what readFilter reads', () => {
	for (const query of ['', '?lesson=canary', '?lesson=shadow&question=when-to-retrain']) {
		expect(writeFilter(read(query).filter)).toBe(query);
	}
});
