import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { guards, release, strategies } from './release.ts';

/** Documented fields of `analysis`, Flagger 1.44. */
const fields = ['interval', 'threshold', 'stepWeights', 'iterations', 'mirror', 'match', 'metrics'];

type Canary = { apiVersion: string; kind: string; spec: { analysis: object; targetRef: object } };

it.each(strategies)('%s has only fields of the documented API', (strategy) => {
	const [canary, ...templates] = writtenBy('flagger', release({ strategy }, guards.slice(0, 5)))
		.documents as Canary[];
	if (!canary) return;
	expect(canary.apiVersion).toBe('flagger.app/v1beta1');
	expect(Object.keys(canary.spec)).toEqual(['targetRef', 'service', 'analysis']);
	expect(fields).toEqual(expect.arrayContaining(Object.keys(canary.spec.analysis)));
	for (const { kind, spec } of templates) {
		expect(kind).toBe('MetricTemplate');
		expect(Object.keys(spec)).toEqual(['provider', 'query']);
	}
});

it('the sheet’s line becomes a success rate, P99 the built-in duration', () => {
	const { text } = writtenBy('flagger', release({}, [guards[0], guards[3]] as typeof guards));
	expect(text).toContain('thresholdRange: { min: 99.9 }');
	expect(text).toContain('thresholdRange: { max: 400 }');
	expect(text).toContain('stepWeights: [10, 25, 50]');
	expect(text).toContain('threshold: 2');
});
