import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { release } from './release.ts';

type Service = { apiVersion: string; spec: { predictor: { canaryTrafficPercent: number } } };

it('the percentage stands on the predictor (0.16), later steps in a comment', () => {
	const { text, documents } = writtenBy('kserve', release());
	const [service] = documents as [Service];
	expect(service.apiVersion).toBe('serving.kserve.io/v1beta1');
	expect(service.spec.predictor.canaryTrafficPercent).toBe(10);
	expect(text).toContain('#   50 % after another 45m');
});

it('a mirror is refused', () => {
	expect(writtenBy('kserve', release({ strategy: 'shadow' })).documents).toEqual([]);
});
