import type { FoundFiles } from './build-catalogue.ts';
import { ContentError } from './content-error.ts';
import type { CoverageGroup, CoveredFact } from './read-coverage.ts';
import type { Lesson } from './read-lesson.ts';
import { plainWords, sectionText } from './section-text.ts';

/**
 * Holds every fact against the section that is said to teach it.
 *
 * @param groups what `readCoverage` gave
 * @param lessons of the catalogue
 * @param files the lessons' texts by path
 * @throws ContentError with the line in `coverage.yaml`, if a lesson or section does not exist, or a
 *   term no longer stands there
 */
export function checkCoverage(
	groups: readonly CoverageGroup[],
	lessons: readonly Lesson[],
	files: FoundFiles
): void {
	for (const fact of groups.flatMap((group) => group.facts)) {
		const text = textOf(fact, lessons, files);
		const lost = fact.terms.find((term) => !text.includes(plainWords(term)));
		if (lost === undefined) continue;
		throw new ContentError(
			fact.place,
			`${fact.id}: “${lost}” no longer stands in the section “${fact.section}” of the lesson “${fact.lesson}”.`
		);
	}
}

function textOf(fact: CoveredFact, lessons: readonly Lesson[], files: FoundFiles): string {
	const lesson = lessons.find(({ id }) => id === fact.lesson);
	if (!lesson) {
		throw new ContentError(fact.place, `${fact.id}: there is no lesson “${fact.lesson}”.`);
	}
	const text = sectionText(files[lesson.path] ?? '', fact.section);
	if (text !== undefined) return text;
	throw new ContentError(
		fact.place,
		`${fact.id}: the lesson “${fact.lesson}” has no section “${fact.section}”.`
	);
}
