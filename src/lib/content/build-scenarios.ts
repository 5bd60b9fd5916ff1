import type { FoundFiles } from './build-catalogue.ts';
import type { Card } from './card.ts';
import { ContentError } from './content-error.ts';
import { placeIn } from './place-in.ts';
import type { Lesson } from './read-lesson.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario, ScenarioFinding, ScenarioLink } from './scenario.ts';

/** What scenarios are held against. */
export type ScenarioChecks = {
	/** Of the catalogue. */
	lessons: readonly Pick<Lesson, 'id' | 'number' | 'title'>[];
	cards: readonly Pick<Card, 'id'>[];
	/** Where a link such as `lab:drift#large-n` leads, or why it leads nowhere. */
	resolve: (link: string) => { href: string } | { problem: string };
};

/**
 * Reads all releases to be reviewed and checks them against the book.
 *
 * @param files all of `content/scenarios`
 * @param checks what they are held against
 * @returns the easiest first; lessons and labs as addresses with their names
 * @throws ContentError with the line if a lesson, a card or a lab’s state does not exist
 */
export function buildScenarios(files: FoundFiles, checks: ScenarioChecks): Scenario[] {
	const cards = new Set(checks.cards.map(({ id }) => id));
	const read = Object.entries(files).map(([path, text]) => {
		const scenario = readScenario(path, text);
		const placed = (finding: ScenarioFinding): ScenarioFinding => {
			const wrong = (problem: string) =>
				new ContentError(placeIn(path, text, `id: ${finding.id}\n`), problem);
			if (!cards.has(finding.card)) throw wrong(`There is no card “${finding.card}”.`);
			const linked = ({ to }: ScenarioLink): ScenarioLink => {
				const found = checks.resolve(to);
				if ('problem' in found) throw wrong(found.problem);
				return { to: found.href, label: labelOf(to, checks.lessons) };
			};
			const lab = finding.lab && linked(finding.lab);
			return { ...finding, lesson: linked(finding.lesson), lab };
		};
		return { ...scenario, findings: scenario.findings.map(placed) };
	});
	return read.sort(
		(one, other) =>
			one.level - other.level || one.minutes - other.minutes || (one.id < other.id ? -1 : 1)
	);
}

function labelOf(link: string, lessons: ScenarioChecks['lessons']): string {
	const id = /^lesson:([\w-]+)/.exec(link)?.[1];
	const lesson = lessons.find((one) => one.id === id);
	return lesson ? `Lesson ${lesson.number}, ${lesson.title}` : 'See it in the lab';
}
