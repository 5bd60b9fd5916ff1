/** One section of a lesson: its anchor, which never changes, its number and its heading. */
export type LessonSection = { id: string; number: string; title: string };

/**
 * The sections of a lesson, from its headings of the second level: `## Large n {#large-n}`.
 *
 * @param body the text below the front matter
 * @param lesson the lesson's number in the course
 */
export function lessonSections(body: string, lesson: number): LessonSection[] {
	const prose = body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, '');
	return [...prose.matchAll(/^##[ \t]+(.*?)[ \t]*\{#([^}\s]+)\}[ \t]*$/gm)].map(
		([, title = '', id = ''], index) => ({ id, number: `${lesson}.${index + 1}`, title })
	);
}
