import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { canary, lineWith } from '../texts.ts';

const plan = (...lines: readonly string[]) => {
	const { draft } = readManifest(canary(...lines));
	return draft?.tool === 'flagger' ? draft.plan : undefined;
};

it('has Flagger’s own defaults', () => {
	expect(plan('stepWeight: 50')).toEqual({ intervalSeconds: 60, threshold: 1, weights: [50, 100] });
});

it('reads its plan, with a list of weights or without', () => {
	const lines = ['interval: 2m', 'threshold: 3', 'maxWeight: 50', 'stepWeight: 20'];
	expect(plan(...lines)).toEqual({ intervalSeconds: 120, threshold: 3, weights: [20, 40, 60] });
	expect(plan('stepWeights: [1, 5, 20]', 'maxWeight: 50')?.weights).toEqual([1, 5, 20]);
	expect(lineWith(canary(...lines), 'threshold').words).toBe(
		'3 failed checks in all roll back, one interval later: no passed one makes up for them'
	);
	expect(lineWith(canary(...lines), 'maxWeight').words).toContain('60 %');
});

it.each([
	[['interval: 5s', 'stepWeight: 10'], 'not a duration'],
	[['stepWeights: [10, 5]'], 'have to rise'],
	[['threshold: 3'], 'Without stepWeight'],
	[['iterations: 10', 'stepWeight: 10'], 'not iterations']
])('%s stands in the way', (lines, sentence) => {
	expect(readManifest(canary(...lines)).problems[0]).toContain(sentence);
});

it('refuses a Canary that looks at nothing', () => {
	expect(readManifest('kind: Canary\nspec: {}').problems[0]).toContain('no analysis');
	expect(readManifest('kind: Canary\nspec:\n  skipAnalysis: true').problems[0]).toContain(
		'Line 3: skipAnalysis'
	);
});
