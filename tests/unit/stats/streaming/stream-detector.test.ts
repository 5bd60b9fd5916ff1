import { describe, expect, it } from 'vitest';
import { cusum, type CusumOptions } from '../../../../src/lib/stats/streaming/cusum.ts';
import { streamDetector } from '../../../../src/lib/stats/streaming/stream-detector.ts';

describe('streamDetector(entry)', () => {
	const seen: object[] = [];
	const option = (id: string, standard: number) => {
		return { id, label: id, default: standard, min: 0, max: 9, step: 1 };
	};
	const entry = streamDetector({
		id: 'test',
		title: 'Test',
		accepts: 'numbers',
		watches: 'nothing',
		options: [option('mean', 2), option('sd', 1), option('h', 4)],
		threshold: { option: 'h', source: { text: 'a test', url: 'https://example.org' } },
		create(options) {
			seen.push(options);
			return cusum(options as CusumOptions);
		},
		reading: (verdict, { up }) => `${verdict} at ${up}`
	});

	it('fills in the options that are left out', () => {
		entry.create({ sd: 3 });
		expect(seen.at(-1)).toEqual({ mean: 2, sd: 3, h: 4 });
	});

	it('knows the default of its threshold, and reads the state of its detector', () => {
		expect(entry.threshold.default).toBe(4);
		const detector = entry.create();
		expect(entry.reading(detector.update(5), detector.state)).toBe('stable at 2.5');
	});
});
