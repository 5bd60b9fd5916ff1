import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/lib/manifests/index.ts';
import { lineWith, provider, template } from '../texts.ts';

const reading = (line: string) => lineWith(template(line), line);

it('reads a query, or asks what it returns', () => {
	expect(reading(provider).words).toContain(
		'read as the share of failed requests, over the last 5 minutes'
	);
	expect(reading(provider).words).toContain('may be empty until something fails');
	expect(reading('provider: { datadog: { query: avg:x } }')).toEqual({
		kind: 'not understood',
		words:
			'what it returns cannot be told: say it beside “Returns”; it names no range, so 1 minute is taken'
	});
});

it('leaves out what cannot be drawn, and needs something', () => {
	expect(reading('provider: { job: { spec: {} } }')).toEqual({
		kind: 'not understood',
		words: 'what job answers cannot be drawn here: the metric plays no part'
	});
	expect(readManifest(template('count: 1')).problems[0]).toContain('needs a provider');
});
