import type { Pathname } from '$app/types';
import type { Lesson } from '$lib/content';

/** A real piece of a page, with the way to it. */
export type Sample = {
	what: string;
	/** A verdict that rings stands before the words. */
	alarm?: string;
	/** Words, the pen's strokes between `==`. */
	words: string;
	where: string;
	path: Pathname;
	fragment: string;
};

/** A question of the lesson and the sentence to say, with the way to both. */
export function lessonSamples(lesson: Lesson): Sample[] {
	const { checks, number, sayIt, title } = lesson;
	const path: Pathname = `/lessons/${lesson.id}/`;
	const [check] = checks;
	const stroke = sayIt.short.match(/==.*?==/)?.[0] ?? '';
	const say: Sample = {
		what: 'Say it',
		words: `“${sayIt.question}” ${stroke}`,
		where: `In 30 seconds, in two minutes, and when they ask on: ${sayIt.followUps.length} follow-ups`,
		path,
		fragment: '#say-it'
	};
	if (!check) return [say];
	const read: Sample = {
		what: 'Read it',
		words: check.question,
		where: `Lesson ${number}, ${title}, one of ${checks.length} questions`,
		path,
		fragment: `#${check.id}`
	};
	return [read, say];
}
