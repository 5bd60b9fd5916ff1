import { expect, it } from 'vitest';
import { decodeEntities } from '../../../src/lib/anki/html-entities.ts';

it.each([
	['a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;', `a & b <c> "d" 'e'`],
	['p&nbsp;&le;&nbsp;0.05, &alpha;', 'p ≤ 0.05, α'],
	['&#8211; &#x1F642; &#X41;', '– 🙂 A'],
	['&constructor; &unknown; &; &#; &#99999999;', '&constructor; &unknown; &; &#; &#99999999;'],
	['&#0;&#xD800;&#1114112;&#7;', '\ufffd\ufffd\ufffd'],
	['&amp;lt;', '&lt;']
])('decodeEntities(%s)', (html, text) => {
	expect(decodeEntities(html)).toBe(text);
});
