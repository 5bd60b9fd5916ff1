import { cardGaps, readRoutes } from '$lib/content';
import routesText from '/content/routes.yaml?raw';
import { readDeck } from '../cards/deck.server.ts';
import { readQuestions } from '../interview/questions.server.ts';
import { readScenarios } from '../quiz/scenarios.server.ts';
import { catalogue } from '../lessons/catalogue.server.ts';
import type { BookPractice, PlanBook } from './plan-book.ts';

/** A question and a look at its points. */
const questionMinutes = 6;

/** What the book holds to plan with, put together once a build. */
export async function readPlanBook(): Promise<PlanBook> {
	const { lessons } = catalogue;
	const deck = await readDeck();
	const place = new Map(lessons.map(({ id }, i) => [id, i]));
	const cards = deck.cards.map(({ id, lesson, kind, front, siblings }) => ({
		...{ id, siblings, of: place.get(lesson) ?? 0 },
		gaps: kind === 'cloze' ? cardGaps(front) : [1]
	}));
	const questions = (await readQuestions()).map(({ id, title, lessons: behind, ...rubric }) => {
		const repairs = new Set(
			[...rubric.must, ...rubric.good, ...rubric.bonus].map(({ card }) => card)
		);
		const needed = deck.cards.flatMap((card, i) =>
			repairs.has(card.id) || card.questions.includes(id) ? [i] : []
		);
		return { id, title, minutes: questionMinutes, lessons: behind, cards: needed };
	});
	return {
		lessons: lessons.map(({ id, number, title, minutes, sections }) => ({
			...{ id, number, title, minutes },
			sections: sections.map((one) => [one.id, one.number, one.title])
		})),
		cards,
		questions,
		scenarios: await readReleases(),
		short: { one: stageLessons('tomorrow'), three: stageLessons('three-evenings') }
	};
}

/** The releases to judge, with the lessons behind what is wrong with them. */
async function readReleases(): Promise<BookPractice[]> {
	return (await readScenarios()).map(({ id, title, minutes, findings }) => ({
		...{ id, title, minutes },
		lessons: [
			...new Set(
				findings.flatMap(({ lesson }) => /^\/?lessons\/([^/]+)/.exec(lesson.to)?.slice(1) ?? [])
			)
		]
	}));
}

const routes = readRoutes(
	'content/routes.yaml',
	routesText,
	catalogue.lessons.map(({ id }) => id)
);

function stageLessons(id: string): string[] {
	const route = routes.find((one) => one.id === id);
	if (!route) throw new Error(`There is no route “${id}”.`);
	return route.stages.flatMap(({ lessons }) => lessons);
}
