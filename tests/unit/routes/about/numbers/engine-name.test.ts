import { expect, test } from 'vitest';
import { engineName } from '../../../../../src/routes/about/numbers/engine-name.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
	['Firefox 141', 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0'],
	['Chrome 156', `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/156.0.0.0 Safari/537.36`],
	[
		'Edge 140',
		`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`
	],
	['Safari 18.5', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15'],
	['a browser that we do not know by name', 'Lynx']
])('engineName(userAgent) is %s', (name, userAgent) => {
	expect(engineName(userAgent)).toBe(name);
});
