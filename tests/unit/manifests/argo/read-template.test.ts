import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { lineWith, provider, template } from '../texts.ts';

const metrics = (text: string) => {
	const { draft } = readManifest(text);
	return draft?.tool === 'argo' ? draft.background?.metrics : undefined;
};

it('puts arguments in, and leaves unknown ones standing', () => {
	const text = `${template('interval: 1m', 'count: "{{ args.looks }}"', provider)}\n  args: [{ name: looks, value: "4" }]`;
	expect(metrics(text)?.[0]?.limits.count).toBe(4);
	expect(lineWith(text, 'args:').words).toContain('put in wherever');
	expect(readManifest(template('interval: "{{args.nobody}}"', provider)).problems[0]).toContain(
		'{{args.nobody}}'
	);
});

it('does not run what is only measured', () => {
	const text = `${template(provider)}\n  dryRun: [{ metricName: m }]\n  measurementRetention: []`;
	expect(metrics(text)).toEqual([]);
	expect(lineWith(text, '- name: m').words).toContain('a dry run');
});

it('needs metrics', () => {
	expect(readManifest('kind: AnalysisTemplate\nspec: {}').problems[0]).toContain('no metrics');
});
