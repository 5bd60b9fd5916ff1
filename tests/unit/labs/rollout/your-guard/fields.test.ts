import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsLink, yourGuardLink } from '../../../../../src/lib/labs/rollout/your-guard/fields.ts';
import { packText, unpackText } from '../../../../../src/lib/labs/rollout/your-guard/pack-text.ts';
import { initialState } from '../../../../../src/lib/labs/rollout/your-guard/state.ts';
import { sample } from '../../../manifests/texts.ts';

describe('a text in a link', () => {
	it('comes out as it went in, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				expect(unpackText(packText(text))).toBe(text);
			})
		);
	});

	it('is a manifest of usual length, and no more', () => {
		expect(fitsLink(sample('argo-sheet'))).toBe(true);
		expect(unpackText(packText(sample('flagger-usual')))).toBe(sample('flagger-usual'));
		expect(fitsLink('x'.repeat(50_000))).toBe(false);
		expect(unpackText('*')).toBeUndefined();
	});
});

describe('a link', () => {
	it('carries the whole state', () => {
		const state = {
			...initialState,
			sample: 'own',
			text: sample('argo-list'),
			perSecond: 2.5,
			healthyP99: 200,
			share: 0.25,
			noData: 'hold',
			returns: { 'my metric': 'p95-s' },
			shown: 'broken',
			run: 12
		} as const;
		const link = yourGuardLink.write(state);
		expect(link.length).toBeLessThan(2000);
		expect(yourGuardLink.read(link, undefined)).toEqual({ state, problems: [] });
	});

	it('says that a long text is not in it, and keeps the numbers', () => {
		const link = yourGuardLink.write({
			...initialState,
			sample: 'own',
			text: 'é~'.repeat(5000),
			perSecond: 9
		});
		const read = yourGuardLink.read(link, undefined);
		expect(read?.problems[0]).toContain('paste it again');
		expect(read?.state.perSecond).toBe(9);
	});

	it.each([
		['#s=1~g=nothing', 'not one of the manifests'],
		['#s=1~q=NaN', 'number of requests'],
		['#s=1~e=0.1,7', 'broken error rate'],
		['#s=1~t=***', 'damaged'],
		['#s=1~n=x', 'rule without data'],
		['#s=1~d=h0', 'run']
	])('%s costs only itself', (link, sentence) => {
		const read = yourGuardLink.read(link, undefined);
		expect(read?.problems[0]).toContain(sentence);
		expect(read?.state).toEqual(initialState);
	});
});
