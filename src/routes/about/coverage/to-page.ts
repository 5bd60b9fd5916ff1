import { sectionTitle, type CoverageGroup, type FoundFiles, type Lesson } from '$lib/content';
import type { CoveragePage, CoverageRow } from './coverage-page.ts';

/**
 * Chapters as the page shows them, with the number and heading of each section.
 *
 * @param groups checked: every lesson and section exists
 * @param lessons of the catalogue
 * @param files the lessons' texts by path
 */
export function toPage(
	groups: readonly CoverageGroup[],
	lessons: readonly Lesson[],
	files: FoundFiles
): CoveragePage {
	const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
	const rows = groups.map((group) => ({
		...group,
		rows: group.facts.flatMap((fact): CoverageRow[] => {
			const lesson = byId.get(fact.lesson);
			if (!lesson) return [];
			const title = sectionTitle(files[lesson.path] ?? '', fact.section) ?? lesson.title;
			const number = lesson.sections.find(({ id }) => id === fact.section)?.number;
			const where = `${number ?? lesson.number} ${title}`;
			const path = `/lessons/${lesson.id}/#${fact.section}`;
			return [{ id: fact.id, fact: fact.fact, where, path }];
		})
	}));
	const areas = [...new Set(groups.map(({ area }) => area))];
	return {
		facts: rows.reduce((sum, group) => sum + group.rows.length, 0),
		lessons: new Set(groups.flatMap((group) => group.facts.map(({ lesson }) => lesson))).size,
		areas: areas.map((area) => ({
			title: area,
			chapters: rows
				.filter((group) => group.area === area)
				.map((group) => ({ title: group.title, rows: group.rows }))
		}))
	};
}
