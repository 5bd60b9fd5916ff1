import { expect, it } from 'vitest';
import { isKeptReading, joinReading, plainReading } from '$lib/study/kept-reading.ts';

const nowhere = { lesson: '', section: '' };
const here = { read: ['loop'], place: { lesson: 'loop', section: 'two-loops' }, route: '' };
const there = {
	read: ['maturity', 'loop'],
	place: { lesson: 'canary', section: 'odds' },
	route: 'three-hours'
};

it('joins what was read on two devices, and stays where the reader is', () => {
	const both = { read: ['loop', 'maturity'], place: here.place, route: 'three-hours' };
	expect(joinReading(here, there)).toEqual(both);
	expect(joinReading(both, there)).toEqual(both);
	const fresh = { read: [], place: nowhere, route: '' };
	expect(joinReading(fresh, there)).toEqual(plainReading(there));
	expect(joinReading(here, fresh)).toEqual(here);
});

it('tells reading from what makes no sense', () => {
	expect([here, there, { ...here, place: nowhere }].every(isKeptReading)).toBe(true);
	const wrong = [
		...[null, 'loop', [], {}],
		...[
			{ ...here, read: 'loop' },
			{ ...here, read: [1] },
			{ ...here, read: [''] }
		],
		...[
			{ ...here, place: null },
			{ ...here, place: { lesson: 'loop' } },
			{ ...here, route: 3 }
		],
		...[{ ...here, read: Array.from({ length: 501 }, (_, i) => `l${i}`) }],
		...[{ ...here, route: 'x'.repeat(201) }]
	];
	expect(wrong.filter(isKeptReading)).toEqual([]);
});

it('writes nothing that it would not read', () => {
	const ids = Array.from({ length: 600 }, (_, i) => `${i}`.repeat(i));
	const place = { lesson: 'x'.repeat(999), section: '', more: 1 };
	expect(isKeptReading(plainReading({ read: ids, place, route: 'y'.repeat(999) }))).toBe(true);
});
