import { expect, it } from 'vitest';
import { metric } from '../../../../src/lib/stats/metrics/metric.ts';

const limit = { min: 0, max: 1, step: 0.1, source: { text: '', url: '' } };
const parts = {
	id: 'gap',
	title: 'Gap',
	asks: 'how wide',
	better: 'lower',
	accepts: ['numbers'],
	of: () => 0.25
} as const;

it('metric(parts) computes from inputs that it accepts', () => {
	const numbers = { kind: 'numbers', actual: [1], predicted: [1] } as const;
	expect(metric(parts).compute(numbers)).toEqual({ value: 0.25 });
	expect(() => metric(parts).compute({ ...numbers, kind: 'labels' })).toThrow(
		'gap requires numbers, got labels'
	);
});

it('metric(parts) without a threshold never rings', () => {
	const { rings, reading, threshold } = metric(parts);
	expect([threshold, rings({ value: 9, before: 99 }, 1)]).toEqual([null, false]);
	expect(reading({ value: 0.25 })).toBe('Gap = 0.250; lower is better.');
});

it('metric(parts) rings above or below its threshold', () => {
	const above = metric({ ...parts, threshold: { ...limit, kind: 'above', default: 0.2 } });
	expect(above.reading({ value: 0.25 })).toBe('Gap = 0.250 is above 0.2.');
	expect(above.reading({ value: 0.25 }, 0.25)).toBe('Gap = 0.250 is not above 0.25.');
	const below = metric({ ...parts, threshold: { ...limit, kind: 'below', default: 0.2 } });
	expect(below.rings({ value: 0.1 }, 0.2)).toBe(true);
});

it('metric(parts) rings on a fall beyond its threshold, and not on a rounding error', () => {
	const { rings, reading } = metric({
		...parts,
		threshold: { ...limit, kind: 'fall', default: 0.05 }
	});
	expect(rings({ value: 0.87, before: 0.92 }, 0.05)).toBe(false);
	expect(rings({ value: 0.869, before: 0.92 }, 0.05)).toBe(true);
	expect(reading({ value: 0.8, before: 0.9 })).toBe(
		'Gap = 0.800 has fallen by more than 0.05 from 0.900.'
	);
	expect(reading({ value: 0.8 })).toBe('Gap = 0.800; a fall needs an earlier value.');
});
