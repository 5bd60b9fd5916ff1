import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Built under a path and with an origin. */
const folder = 'test-results/under-path';
const home = 'https://example.org/repo';

const lessons = readdirSync(join(folder, 'lessons'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

test('every lesson names its own address and a picture of 1200 by 630', () => {
	expect(lessons.length).toBeGreaterThan(0);
	for (const id of lessons) {
		const html = readFileSync(join(folder, 'lessons', id, 'index.html'), 'utf8');
		expect(html).toContain(`<link rel="canonical" href="${home}/lessons/${id}/">`);
		expect(html).toContain(`content="${home}/lessons/${id}/social.png"`);
		const picture = readFileSync(join(folder, 'lessons', id, 'social.png'));
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
	}
});

test('sitemap and feed list whole addresses; what a page is can be read as JSON', () => {
	const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
	for (const id of lessons) expect(sitemap).toContain(`<loc>${home}/lessons/${id}/</loc>`);
	const feed = readFileSync(join(folder, 'corrections.xml'), 'utf8');
	expect(feed).toContain(`<link>${home}/myths/#correction-c4</link>`);
	const course = readFileSync(join(folder, 'lessons', 'index.html'), 'utf8');
	const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(course)?.[1] ?? '';
	expect(JSON.parse(data)).toMatchObject({ '@type': 'Course' });
});

test('without an origin nothing absolute is written', () => {
	expect(existsSync('build/sitemap.xml')).toBe(false);
	expect(existsSync('build/corrections.xml')).toBe(false);
	expect(readFileSync('build/lessons/index.html', 'utf8')).not.toContain('canonical');
});
