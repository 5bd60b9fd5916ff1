import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { canary, lineWith } from '../texts.ts';

const withMetric = (...lines: readonly string[]) =>
	canary(
		'stepWeight: 10',
		'metrics:',
		...lines.map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`)
	);
const metric = (text: string) => {
	const { draft } = readManifest(text);
	return draft?.tool === 'flagger' ? draft.metrics[0] : undefined;
};

it('knows the two that are built in', () => {
	const rate = metric(withMetric('name: request-success-rate', 'thresholdRange: { min: 99 }'));
	expect(rate).toMatchObject({ windowSeconds: 60, measure: { kind: 'success-share', times: 100 } });
	expect(rate?.judge.cuts).toEqual([99]);
	const duration = withMetric(
		'name: request-duration',
		'interval: 30s',
		'thresholdRange: { max: 500 }'
	);
	expect(metric(duration)).toMatchObject({ windowSeconds: 30, measure: { kind: 'latency' } });
	expect(lineWith(duration, 'thresholdRange').words).toBe('a check fails above 500');
});

it('reads an old threshold by the metric’s direction', () => {
	expect(metric(withMetric('name: request-success-rate', 'threshold: 99'))?.judge.phases[0]).toBe(
		'Failed'
	);
	expect(metric(withMetric('name: request-duration', 'threshold: 500'))?.judge.phases[2]).toBe(
		'Failed'
	);
	expect(
		readManifest(withMetric('name: request-duration', 'threshold: slow')).problems[0]
	).toContain('not a number');
});

it('finds a MetricTemplate’s query in the same text, or asks', () => {
	const own = withMetric('name: errors', 'templateRef: { name: e }', 'thresholdRange: { max: 5 }');
	expect(metric(own)?.measure).toBeUndefined();
	expect(lineWith(own, 'templateRef').words).toContain('“e” is not in this text');
	const query = 'sum(increase(x{code=~\\"5..\\"}[1m]))';
	const both = `${own}\n---\nkind: MetricTemplate\nmetadata: { name: e }\nspec:\n  query: "${query}"`;
	expect(metric(both)?.measure).toEqual({ kind: 'errors', perSecond: false });
	expect(lineWith(both, 'query').words).toBe('read as the number of failed requests');
	expect(lineWith(withMetric('name: x', 'query: avg(y)'), 'query').kind).toBe('not understood');
});
