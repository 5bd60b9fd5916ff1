import { expect, it } from 'vitest';
import { checkedOn, feed } from '../../../src/sharing/feed.ts';
import { headTags } from '../../../src/sharing/head-tags.ts';
import { sitemap } from '../../../src/sharing/sitemap.ts';
import { socialCard } from '../../../src/sharing/social-card.ts';
import { courseData } from '../../../src/sharing/structured-data.ts';

const page = {
	address: 'https://example.org/a/',
	title: 'Shadow & "light"',
	description: 'One < two',
	feed: 'https://example.org/corrections.xml'
};
const source = { text: 'A paper', url: 'https://example.org/p', checked: '2026-11-20' };
const correction = {
	id: 'c4',
	popular: false,
	lesson: '',
	lab: '',
	claim: 'p < 0.05',
	truth: 'It depends on n & effect.',
	say: 'Which n?',
	sources: [source, { ...source, checked: '2026-11-23' }],
	address: 'https://example.org/lessons/drift-detection/#c4'
};

it('headTags(page) names the page by its whole address, its texts made safe', () => {
	const tags = headTags(page);
	expect(tags).toContain('<link rel="canonical" href="https://example.org/a/">');
	expect(tags).toContain('content="Shadow &amp; &quot;light&quot;"');
	expect(tags).toContain('content="One &lt; two"');
	expect(tags).not.toContain('og:image');
});

it('headTags(page) adds the picture and what the page is, which no text can break out of', () => {
	const tags = headTags({
		...page,
		image: 'https://example.org/a/social.png',
		data: { name: '</script><script>alert(1)</script>' }
	});
	expect(tags).toContain('<meta property="og:image" content="https://example.org/a/social.png">');
	expect(tags.match(/<\/script>/g)).toHaveLength(1);
});

it('socialCard(card) breaks a long title between words', () => {
	const card = { title: 'The model card and the people affected', above: 'Lesson 21' };
	const svg = socialCard({ ...card, miniature: { dashed: 'M0 0H80', solid: 'M0 9H80' } });
	expect([...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line)).toEqual([
		'The model card and the',
		'people affected'
	]);
});

it('feed(corrections, home) dates an entry by its latest source', () => {
	expect(checkedOn(correction)).toBe('2026-11-23');
	const xml = feed([correction], 'https://example.org/myths/');
	expect(xml).toContain('<title>p &lt; 0.05</title>');
	expect(xml).toContain('<pubDate>Mon, 23 Nov 2026 00:00:00 GMT</pubDate>');
});

it('sitemap(addresses) lists each address', () => {
	expect(sitemap(['https://example.org/?a&b']).match(/<loc>/g)).toHaveLength(1);
	expect(sitemap(['https://example.org/?a&b'])).toContain('?a&amp;b');
});

it('courseData(lessons, addressOf) adds up the minutes', () => {
	const lesson = { id: 'a', title: 'A', description: 'A.', minutes: 12 };
	const data = courseData([lesson, { ...lesson, id: 'b' }], (id) => `https://example.org/${id}/`);
	expect(data).toMatchObject({
		hasCourseInstance: { courseWorkload: 'PT24M' },
		hasPart: [{ url: 'https://example.org/a/' }, { url: 'https://example.org/b/' }]
	});
});
