import { ContentError, type Catalogue, type Correction, type Lesson } from '$lib/content';
import { mythFigures } from '$lib/labs/myths';
import { labName } from '../lab-name.ts';
import { checkedOn } from '../../sharing/feed.ts';
import type { Myth, MythsPage } from './myths-page.ts';

/** Where a link such as `lab:drift#large-n` leads, or why it leads nowhere. */
type Resolve = (link: string) => { href: string } | { problem: string };

/**
 * All corrections, those with a figure first, in the order in which the course meets them.
 *
 * @throws ContentError if a correction stands in no lesson and names none that exists, or a lab’s state
 *   does not exist
 */
export function toMyths({ corrections, lessons, parts }: Catalogue, resolve: Resolve): MythsPage {
	const placed = corrections.map((correction) => {
		const { lesson, anchor } = placeOf(correction, lessons);
		const part = parts.find((each) => each.lessons.includes(lesson));
		return { correction, lesson, anchor, part: part?.title ?? '' };
	});
	// What a figure refutes comes first: a number that one has moved is remembered.
	const inOrder = placed.sort(
		(one, other) =>
			Number(mythFigures.has(other.correction.id)) - Number(mythFigures.has(one.correction.id)) ||
			one.lesson.number - other.lesson.number
	);
	return {
		myths: inOrder.map(({ correction, lesson, anchor, part }): Myth => {
			const { id, popular, claim, truth, say, sources } = correction;
			return {
				...{ id, popular, claim, truth, say, sources, part },
				checked: checkedOn(correction),
				figure: mythFigures.get(id)?.question,
				lab: labOf(correction, resolve),
				lesson: {
					number: lesson.number,
					title: lesson.title,
					path: `/lessons/${lesson.id}/${anchor ? `#${anchor}` : ''}`
				}
			};
		}),
		parts: parts.map(({ title }) => title).filter((title) => placed.some((p) => p.part === title))
	};
}

function labOf({ id, lab }: Correction, resolve: Resolve) {
	if (lab === '') return undefined;
	const found = resolve(lab);
	if ('href' in found) return { name: labName(lab), path: found.href };
	throw new ContentError(`content/corrections/${id}.md`, found.problem);
}

function placeOf(correction: Correction, lessons: readonly Lesson[]) {
	const own = lessons.find(({ corrections }) => corrections.includes(correction.id));
	if (own) return { lesson: own, anchor: `correction-${correction.id}` };
	const [id, anchor] = correction.lesson.split('#');
	const named = lessons.find((lesson) => lesson.id === id);
	if (named) return { lesson: named, anchor };
	throw new ContentError(
		`content/corrections/${correction.id}.md`,
		'No lesson shows it. Show it in one, or name one under “lesson”.'
	);
}
