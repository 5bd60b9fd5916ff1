import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/lib/content/build-catalogue.ts';
import { checkCoverage } from '../../../src/lib/content/check-coverage.ts';
import { readCoverage } from '../../../src/lib/content/read-coverage.ts';
import { coverageFact, coveragePath, coverageText } from './coverage-text.ts';
import {
	correctionFields,
	correctionPath,
	fileText,
	lessonPath,
	lessonText,
	partPath,
	partText
} from './lesson-text.ts';

const files = { [partPath]: partText, [lessonPath]: lessonText() };
const { lessons } = buildCatalogue(files, { [correctionPath]: fileText(correctionFields) });
const check = (fact: string) =>
	checkCoverage(readCoverage(coveragePath, coverageText(fact)), lessons, files);

it('checkCoverage(groups, lessons, files) is silent where every term stands in its section', () => {
	expect(() => check(coverageFact)).not.toThrow();
});

it('checkCoverage(groups, lessons, files) names the line of what is not there', () => {
	const changed = (from: string, to: string) => () => check(coverageFact.replace(from, to));
	expect(changed('drift-detection', 'canary')).toThrow(
		`${coveragePath}:4: S001: there is no lesson “canary”.`
	);
	expect(changed('large-n', 'small-n')).toThrow('has no section “small-n”');
	expect(changed('[Words]', '[Wolves]')).toThrow('“Wolves” no longer stands in');
});
