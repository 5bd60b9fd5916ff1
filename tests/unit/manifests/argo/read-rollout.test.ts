import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { rolloutArguments } from '../../../../src/lib/manifests/argo/read-rollout.ts';
import { Cursor, Notes } from '../../../../src/lib/manifests/cursor.ts';
import { lineWith, provider, rollout, template } from '../texts.ts';

const whole = (...lines: readonly string[]) => `${rollout(...lines)}\n---\n${template(provider)}`;
const draft = (...lines: readonly string[]) => readManifest(whole(...lines)).draft;

it('reads steps in their order', () => {
	const read = draft(
		'steps:',
		'  - setWeight: 20',
		'  - pause: { duration: 10m }',
		'  - pause: { duration: 30 }',
		'  - setCanaryScale: { weight: 5 }',
		'  - pause: {}',
		'  - analysis: { templates: [{ templateName: t }] }'
	);
	expect(read).toMatchObject({
		background: undefined,
		steps: [
			{ kind: 'weight', share: 0.2 },
			{ kind: 'pause', seconds: 600 },
			{ kind: 'pause', seconds: 30 },
			{ kind: 'pause', seconds: undefined },
			{ kind: 'analysis', metrics: [{ name: 'm' }] }
		]
	});
});

it('reads what runs beside them', () => {
	const lines = [
		'analysis:',
		'  startingStep: 2',
		'  templates:',
		'    - templateName: t',
		'steps: []'
	];
	expect(draft(...lines)).toMatchObject({
		background: { startingStep: 2, metrics: [{ name: 'm' }] }
	});
	expect(lineWith(whole(...lines), 'startingStep').words).toContain('from step 2 on');
	expect(draft('steps: []')).toMatchObject({ background: undefined });
});

it('says when weights follow whole pods only', () => {
	const pods = whole('steps:', '  - setWeight: 5');
	const routed = whole('trafficRouting: { nginx: {} }', 'steps:', '  - setWeight: 5');
	expect(lineWith(pods, 'setWeight').words).toContain('whole pods');
	expect(lineWith(routed, 'setWeight').words).toBe('the new version answers 5 %');
});

it.each([
	[['steps: [{ setWeight: 120 }]'], 'more than everything'],
	[['steps: [{ pause: { duration: soon } }]'], 'not a duration'],
	[
		['steps: [{ analysis: { templates: [{ templateName: other }] } }]'],
		'“other” is not in this text'
	]
])('%s stands in the way', (lines, sentence) => {
	expect(readManifest(whole(...lines)).problems[0]).toContain(sentence);
});

it('runs no blue-green', () => {
	const text = 'kind: Rollout\nspec:\n  strategy:\n    blueGreen: {}';
	expect(readManifest(text).problems[0]).toContain('Line 3: Only strategy.canary');
});

it('gathers the arguments that it passes on', () => {
	const args = [{ name: 'a', value: 'x' }];
	const value = {
		spec: {
			strategy: {
				canary: { analysis: { args }, steps: [{ analysis: { args: [{ name: 'b', value: 2 }] } }] }
			}
		}
	};
	expect([...rolloutArguments(new Cursor(value, new Notes()))]).toEqual([
		['a', 'x'],
		['b', '2']
	]);
});
