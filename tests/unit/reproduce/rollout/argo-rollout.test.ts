import { AnalysisTemplate } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/AnalysisTemplate';
import { Rollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout';
import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { guards, release, strategies } from './release.ts';

it.each(strategies)(
	'%s passes the published schemas, with every guard that can be asked',
	(strategy) => {
		for (const guard of guards) {
			const [rollout, analysis] = writtenBy('argo', release({ strategy }, [guard])).documents;
			if (!rollout) continue;
			new Rollout(rollout as never).validate();
			new AnalysisTemplate(analysis as never).validate();
		}
	}
);

it('the schema would see a wrong field', () => {
	const [rollout] = writtenBy('argo', release()).documents as [{ spec: { strategy: object } }];
	rollout.spec.strategy = { canary: { steps: [{ setWeight: 'ten' }] } };
	expect(() => {
		new Rollout(rollout as never).validate();
	}).toThrow(/setWeight/);
});

it('numbers of the state stand in the text', () => {
	const { text } = writtenBy('argo', release());
	expect(text).toContain('setWeight: 25\n');
	expect(text).toContain('duration: 45m');
});

it('a release without a guard has no analysis', () => {
	expect(writtenBy('argo', release({}, [])).documents).toHaveLength(1);
});

it('blue-green keeps the old version for as long as the hold', () => {
	expect(writtenBy('argo', release({ strategy: 'blue-green' })).text).toContain(
		'scaleDownDelaySeconds: 2700'
	);
});
