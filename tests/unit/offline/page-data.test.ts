import { stringify, uneval } from 'devalue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lacksData, withData, withoutData } from '../../../src/offline/page-data.js';

/** A page and its `__data.json`, as the framework writes them. */
function site(nodes: readonly unknown[]) {
	const payload = (data: unknown) => ({ type: 'data', data, uses: {} });
	const scripts = nodes.map((data) => (data === null ? 'null' : uneval(payload(data))));
	const json = nodes.map((data) =>
		data === null ? 'null' : `{"type":"data","data":${stringify(data)},"uses":{}}`
	);
	return {
		html: `<p>words</p><script>start({ data: [${scripts.join(',')}] })</script>`,
		json: `{"type":"data","nodes":[${json.join(',')}]}`
	};
}

it('data leave a page and come back to the last character, whatever they hold', () => {
	const value = fc.anything({ withDate: true, withMap: true, withSet: true });
	const twice = value.map((inner) => ({ first: inner, second: inner }));
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.constant(null), twice), { maxLength: 3 }), (nodes) => {
			const { html, json } = site(nodes);
			expect(withData(withoutData(html, json), json)).toBe(html);
		}),
		{ numRuns: 60 }
	);
});

it('what a page shares with its data stands in it no more', () => {
	const { html, json } = site([null, { title: 'Canary', needs: ['shadow'] }]);
	const text = withoutData(html, json);
	expect(text).not.toContain('Canary');
	expect(lacksData(text)).toBe(true);
});

it('a page written otherwise than expected is left as it is', () => {
	const { json } = site([{ title: 'Canary' }]);
	expect(withoutData('<p>Canary</p>', json)).toBe('<p>Canary</p>');
	expect(lacksData('<p>Canary</p>')).toBe(false);
});
