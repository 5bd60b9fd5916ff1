import { expect, it } from 'vitest';
import { draftMetrics, guardOf } from '../../../src/lib/manifests/guard-of.ts';
import { readManifest } from '../../../src/lib/manifests/read-manifest.ts';
import { canary, provider, rollout, sample, template } from './texts.ts';

const choices = { share: 0.2, watchMinutes: 30, returns: {} };
const draftOf = (text: string) => {
	const { draft, problems } = readManifest(text);
	if (!draft) throw new Error(problems.join());
	return draft;
};

it('watches a template alone for as long as one says', () => {
	const guard = guardOf(draftOf(template(provider)), choices);
	expect(guard).toMatchObject({
		tool: 'argo',
		steps: [
			{ kind: 'weight', share: 0.2 },
			{ kind: 'pause', seconds: 1800 }
		],
		background: { metrics: [{ name: 'm', windowSeconds: 300 }] }
	});
});

it('leaves out a metric that nobody can tell, until one says what it returns', () => {
	const text = template('provider: { datadog: { query: avg:things } }');
	const metrics = (returns: Record<string, 'error-share'>) => {
		const guard = guardOf(draftOf(text), { ...choices, returns });
		return guard.tool === 'argo' ? guard.background?.metrics : [];
	};
	expect(metrics({})).toEqual([]);
	expect(metrics({ m: 'error-share' })?.[0]?.measure).toEqual({ kind: 'error-share', times: 1 });
});

it('takes Flagger’s plan as it is, and metrics once each', () => {
	const draft = draftOf(sample('flagger-usual'));
	expect(guardOf(draft, choices)).toMatchObject({ plan: { threshold: 5 } });
	expect(draftMetrics(draft)).toHaveLength(2);
	const twice = `${rollout(
		'steps:',
		'  - analysis: { templates: [{ templateName: t }] }',
		'  - pause: {}',
		'  - analysis: { templates: [{ templateName: t }] }'
	)}\n---\n${template(provider)}`;
	expect(draftMetrics(draftOf(twice))).toHaveLength(1);
	expect(guardOf(draftOf(twice), choices)).not.toHaveProperty('background');
	expect(draftMetrics(draftOf(canary('stepWeight: 10')))).toEqual([]);
});
