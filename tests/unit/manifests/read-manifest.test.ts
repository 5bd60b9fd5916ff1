import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/lib/manifests/read-manifest.ts';
import { lineWith, provider, sample, template } from './texts.ts';

describe('a text', () => {
	it.each(readdirSync('content/guards').map((name) => name.replace('.yaml', '')))(
		'%s: every line has a reading, and its guard can be run',
		(id) => {
			const read = readManifest(sample(id));
			expect(read.problems).toEqual([]);
			expect(read.draft).toBeDefined();
			expect(read.lines).toHaveLength(sample(id).split('\n').length);
			const odd = read.lines.filter(({ kind }) => kind === 'not understood');
			expect(odd.length).toBe(id === 'argo-list' ? 1 : 0);
		}
	);

	it.each([
		['', 'The text is empty'],
		['kind: Deployment', 'Found “Deployment”'],
		['a: [', 'Line 1 is not YAML'],
		['just words', 'Found “”'],
		['[1, 2]', 'Found “”']
	])('%s cannot be run, and says why', (text, sentence) => {
		const read = readManifest(text);
		expect(read.draft).toBeUndefined();
		expect(read.problems[0]).toContain(sentence);
	});

	it('takes the first Argo guard before a Canary, and lets other kinds lie', () => {
		const text = `kind: Service\nspec: { port: 1 }\n---\n${template(provider)}`;
		expect(readManifest(text).draft?.tool).toBe('argo');
		expect(lineWith(text, 'kind: Service').words).toBe('a Service plays no part here');
		expect(lineWith(text, 'port').kind).toBe('no part');
	});

	it('names the line of what stands in the way, and keeps the draft back', () => {
		const read = readManifest(template('interval: soon', provider));
		expect(read.problems).toEqual(['Line 7: “soon” is not a duration such as 90s, 5m or 1h30m.']);
		expect(read.draft).toBeUndefined();
	});

	it('never throws, whatever is pasted', () => {
		const piece = fc.oneof(
			fc.string({ maxLength: 20 }),
			fc.constantFrom(
				'kind: Canary\n',
				'spec:\n',
				'  analysis: {}\n',
				'---\n',
				'&a ',
				'*a\n',
				'- ',
				': ',
				'|\n'
			)
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				expect(readManifest(text).draft !== undefined).toBe(
					readManifest(text).problems.length === 0
				);
			})
		);
	});
});
