import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { lineWith, provider, template } from '../texts.ts';

const metric = (...lines: readonly string[]) => {
	const { draft } = readManifest(template(...lines, provider));
	return draft?.tool === 'argo' ? draft.background?.metrics[0] : undefined;
};

it('has Argo’s own defaults', () => {
	expect(metric()).toMatchObject({
		name: 'm',
		delaySeconds: 0,
		intervalSeconds: undefined,
		limits: { interval: false }
	});
});

it('reads times and limits, also as texts', () => {
	const text = [
		'interval: 1m',
		'initialDelay: 90s',
		'count: "3"',
		'failureLimit: -1',
		'consecutiveSuccessLimit: 2'
	];
	expect(metric(...text)).toMatchObject({
		delaySeconds: 90,
		intervalSeconds: 60,
		limits: { interval: true, count: 3, failureLimit: -1, consecutiveSuccessLimit: 2 }
	});
	const whole = template(...text, 'inconclusiveLimit: 1', 'consecutiveErrorLimit: 0', provider);
	expect(lineWith(whole, 'interval: 1m').words).toBe('a look every minute');
	expect(lineWith(whole, 'failureLimit').words).toBe('failures never stop the release');
	expect(lineWith(whole, 'inconclusiveLimit').words).toBe(
		'1 inconclusive look allowed: one more pauses the release'
	);
	expect(lineWith(whole, 'consecutiveErrorLimit').words).toBe('1 error in a row stop the release');
});

it('says what a look without requests comes to', () => {
	const words = (condition: string) => lineWith(template(condition, provider), condition).words;
	expect(words('failureCondition: result[0] > 0.05')).toContain(
		'a look without requests passes, before the first request it is an error'
	);
	expect(words('successCondition: result[0] <= 0.05')).toContain('a look without requests fails');
});

it('leaves out a metric whose condition bends, and refuses more looks without an interval', () => {
	const bent = template('successCondition: result[0] * result[0] < 1', provider);
	expect(lineWith(bent, 'successCondition').kind).toBe('not understood');
	expect(readManifest(template('count: 5', provider)).problems[0]).toContain('needs an interval');
});

it('does not know every field', () => {
	expect(lineWith(template('failurelimit: 3', provider), 'failurelimit')).toEqual({
		kind: 'not understood',
		words: '“failurelimit” is not a field known here'
	});
});
