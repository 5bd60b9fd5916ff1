import { describe, expect, it } from 'vitest';
import {
	markedItems,
	newRelease,
	releasesOf,
	standOf,
	withMark
} from '../../../../src/lib/study/release/releases.ts';
import { preList } from './lists.ts';

const made = 1_000;

describe('releasesOf(kept)', () => {
	it('joins the two lists of each release, the newest first', () => {
		const [one, two] = [newRelease('a', 'churn 1', made), newRelease('b', 'churn 2', made + 1)];
		expect(releasesOf([one.post, two.pre, one.pre, two.post])).toEqual([two, one]);
	});

	it('leaves out what was removed', () => {
		const { pre, post } = newRelease('a', 'churn', made);
		const gone = (list: typeof pre) => ({ ...list, removed: made + 5 });
		expect(releasesOf([gone(pre), gone(post)])).toEqual([]);
	});

	it('gives a list without its other half an empty one', () => {
		const { pre } = newRelease('a', 'churn', made);
		expect(releasesOf([withMark(pre, 'latency', { done: true }, made + 9)])[0]).toMatchObject({
			name: 'churn',
			changed: made + 9,
			post: { id: 'a-post', kind: 'post', marks: {} }
		});
	});

	it('takes the name that was given last', () => {
		const { pre, post } = newRelease('a', 'old', made);
		expect(releasesOf([pre, { ...post, release: 'new', changed: made + 1 }])[0]?.name).toBe('new');
	});
});

describe('standOf(list, kept)', () => {
	const { pre } = newRelease('a', 'churn', made);

	it('counts what is done, open, and ticked without evidence', () => {
		const noted = withMark(pre, 'latency', { done: true, note: 'P95 92 ms' }, made + 1);
		const bare = withMark(noted, 'fairness', { done: true, note: ' ' }, made + 2);
		const stand = standOf(preList, withMark(bare, 'an-old-item', { done: true }, made + 3));
		expect(stand).toMatchObject({ done: 2, total: 3 });
		expect(stand.open.map(({ item }) => item.id)).toEqual(['rollback-plan']);
		expect(stand.bare.map(({ item }) => item.id)).toEqual(['fairness']);
	});

	it('starts with everything open', () => {
		expect(standOf(preList, pre)).toMatchObject({ done: 0, total: 3, bare: [] });
		expect(markedItems(preList, pre)[0]?.mark.at).toBe(0);
	});
});

describe('withMark(list, item, part, now)', () => {
	const { pre } = newRelease('a', 'churn', made);

	it('changes what is given, and when', () => {
		const noted = withMark(pre, 'latency', { note: 'at peak', who: 'Ana' }, 2_000);
		const ticked = withMark(noted, 'latency', { done: true }, 3_000);
		const mark = { done: true, note: 'at peak', who: 'Ana', at: 3_000 };
		expect(ticked).toEqual({ ...pre, changed: 3_000, marks: { latency: mark } });
	});

	it('holds also where the clock was set back', () => {
		const late = withMark(pre, 'latency', { done: true }, 9_000);
		const early = withMark(late, 'latency', { done: false }, 500);
		expect(early.marks['latency']).toEqual({ done: false, note: '', who: '', at: 9_001 });
		expect(early.changed).toBe(9_001);
	});
});
