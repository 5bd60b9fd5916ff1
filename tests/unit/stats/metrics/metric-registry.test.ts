import { expect, it } from 'vitest';
import { metrics } from '../../../../src/lib/stats/metrics/metric-registry.ts';
import { type MetricInput } from '../../../../src/lib/stats/metrics/metric.ts';

const actual = [1, 0, 1, 1, 0, 0];
const inputs: Record<MetricInput['kind'], MetricInput> = {
	labels: { kind: 'labels', actual, predicted: [1, 0, 0, 1, 1, 0] },
	scores: { kind: 'scores', actual, scores: [3, 1, 2, 4, 2.5, 0] },
	probabilities: { kind: 'probabilities', actual, probabilities: [0.9, 0.2, 0.4, 0.7, 0.6, 0.1] },
	groups: { kind: 'groups', actual, predicted: actual, group: ['a', 'a', 'a', 'b', 'b', 'b'] },
	numbers: { kind: 'numbers', actual: [1, 2, 3], predicted: [1.5, 2, 2] }
};
const each = metrics.map((metric) => [metric.id, metric] as const);

it('metrics has each id once', () => {
	const ids = metrics.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toContain('demographic-parity-ratio');
});

it.each(each)('%s computes from what it accepts and from nothing else', (_, metric) => {
	const [low, high] = metric.range;
	for (const [kind, input] of Object.entries(inputs)) {
		if (metric.accepts.includes(input.kind)) {
			const { value } = metric.compute(input);
			expect(value).toBeGreaterThanOrEqual(low);
			expect(value).toBeLessThanOrEqual(high);
		} else expect(() => metric.compute(input)).toThrow(`got ${kind}`);
	}
});

it.each(each)('%s reads as one plain sentence', (_, metric) => {
	const first = metric.accepts[0] as MetricInput['kind'];
	for (const before of [{}, { before: 0.9 }]) {
		const sentence = metric.reading({ ...metric.compute(inputs[first]), ...before });
		expect(sentence).toMatch(/^[\p{L}].*\.$/u);
		expect(sentence).not.toMatch(/NaN|undefined|e-\d/);
	}
});

it.each(each)(
	'%s has a threshold within its own limits and with a source, or none',
	(_, metric) => {
		if (metric.threshold === null) return;
		const { default: standard, min, max, source } = metric.threshold;
		expect(standard).toBeGreaterThan(min);
		expect(standard).toBeLessThan(max);
		expect(source.url).toMatch(/^https:\/\//);
		expect(source.text.length).toBeGreaterThan(20);
	}
);
