import { expect, it } from 'vitest';
import { lessonAssets } from '../../../../../src/routes/lessons/[slug]/lesson-assets.ts';

const manifest = {
	'content/lessons/a/01-loop.md': { file: 'loop.js', imports: ['b', 'c'], css: ['loop.css'] },
	b: { file: 'b.js', imports: ['c'], css: ['b.css', 'shared.css'] },
	c: { file: 'c.js', imports: ['b'], css: ['shared.css'] }
};

it('lessonAssets(manifest, path) finds the script and each style once, also of what imports itself', () => {
	expect(lessonAssets(manifest, 'content/lessons/a/01-loop.md')).toEqual({
		script: 'loop.js',
		styles: ['shared.css', 'b.css', 'loop.css']
	});
});

it('lessonAssets(manifest, path) refuses a lesson that was not built', () => {
	expect(() => lessonAssets(manifest, 'content/lessons/a/02-no.md')).toThrow('was built');
});
