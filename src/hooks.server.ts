import { building } from '$app/environment';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { withLateCode } from './routes/_printed/late-code.server.ts';
import { withOwnStyles } from './routes/_printed/own-styles.server.ts';
import { withOwnTheme } from './routes/_printed/own-theme.server.ts';
import { catalogue } from './routes/lessons/catalogue.server.ts';
import { headTags } from './sharing/head-tags.ts';
import { isPlaced, wholeAddress } from './sharing/site-address.ts';
import { courseData, lessonData } from './sharing/structured-data.ts';

/** Of the fonts only the two that every first screen reads; the others arrive when they are met. */
const firstFonts = /\/(serif|sans)\.[\w-]+\.woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && firstFonts.test(path)),
		transformPageChunk: ({ html }) =>
			building ? withHeadTags(withFirstPaint(html, event), event) : html
	});

/** What the first paint needs stands in the page; the rest waits for it, but in a lab, which is its code. */
function withFirstPaint(html: string, { params, route }: RequestEvent): string {
	const lesson = catalogue.lessons.find(({ id }) => id === params.slug);
	// A lesson's code waits so long that the framework does not see its styles.
	const sources = lesson ? [lesson.path, 'src/lib/components/lesson/LessonArticle.svelte'] : [];
	const page = withOwnTheme(withOwnStyles(html, sources));
	return !route.id || /^\/(labs|kit)\b/.test(route.id) ? page : withLateCode(page);
}

function withHeadTags(html: string, event: RequestEvent): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	if (!isPlaced || title === undefined || description === undefined) return html;
	const tags = headTags({
		address: new URL(event.url.pathname, __SITE_ORIGIN__).href,
		title: plain(title),
		description: plain(description),
		feed: wholeAddress('/corrections.xml'),
		...about(event)
	});
	return html.replace('</head>', () => `${tags}</head>`);
}

/** What is known of a lesson, and of the course, beyond title and description. */
function about({ route, params }: RequestEvent): { image?: string; data?: object } {
	const addressOf = (id: string) => wholeAddress(`/lessons/${id}/`);
	if (route.id === '/lessons') return { data: courseData(catalogue.lessons, addressOf) };
	const lesson = catalogue.lessons.find(({ id }) => id === params.slug);
	if (route.id !== '/lessons/[slug]' || !lesson) return {};
	return {
		image: wholeAddress(`/lessons/${lesson.id}/social.png`),
		data: lessonData(lesson, addressOf)
	};
}

/** The characters that Svelte writes as references. */
function plain(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');
}
