import { expect, it } from 'vitest';
import { buildCatalogue, readCoverage } from '../../../../../src/lib/content/index.ts';
import { toPage } from '../../../../../src/routes/about/coverage/to-page.ts';
import { coverageFact, coveragePath, coverageText } from '../../../content/coverage-text.ts';
import {
	correctionFields,
	correctionPath,
	fileText,
	lessonPath,
	lessonText,
	partPath,
	partText
} from '../../../content/lesson-text.ts';

it('toPage(groups, lessons, files) names the section by its number and heading', () => {
	const files = { [partPath]: partText, [lessonPath]: lessonText() };
	const { lessons } = buildCatalogue(files, { [correctionPath]: fileText(correctionFields) });
	const page = toPage(readCoverage(coveragePath, coverageText(coverageFact)), lessons, files);
	expect(page).toMatchObject({ facts: 1, lessons: 1 });
	expect(page.areas[0]?.chapters[0]?.rows).toEqual([
		{
			id: 'S001',
			fact: 'a threshold',
			where: '16.1 Large n',
			path: '/lessons/drift-detection/#large-n'
		}
	]);
});
