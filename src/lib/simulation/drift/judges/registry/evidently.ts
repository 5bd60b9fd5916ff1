import { sharedCounts, type SharedCounts } from '../distinct-values.ts';
import { isNumeric, type JudgedWindows } from '../judged-windows.ts';
import type { Judge, Rule } from '../rule.ts';
import { codeFile } from './code-file.ts';
import { exactReference, twoShares } from '../rules/chi-square.ts';
import { jensenShannonNats, normedWasserstein } from '../rules/distances.ts';
import { kolmogorovSmirnov } from '../rules/kolmogorov-smirnov.ts';

/** With more reference rows than this a distance decides instead of a test. */
const mostTestedRows = 1000;
/** A number with at most this many distinct values is treated as categories. */
const fewValues = 5;
const level = 0.05;
const limit = 0.1;

const few = (windows: JudgedWindows) =>
	sharedCounts(windows, isNumeric(windows) ? fewValues : Infinity);
const counts = (windows: JudgedWindows) => few(windows) as SharedCounts;

const small = {
	numeric: kolmogorovSmirnov(level, '≤'),
	two: twoShares(level, counts),
	categories: exactReference(level, counts)
};
const large = { numeric: normedWasserstein(limit), categories: jensenShannonNats(limit) };

function ruleFor(windows: JudgedWindows): Rule {
	const found = few(windows);
	if (windows.pair.n > mostTestedRows) return found ? large.categories : large.numeric;
	if (!found) return small.numeric;
	return found.reference.length > 2 ? small.categories : small.two;
}

const folder = 'src/evidently/legacy/calculations/stattests';
const file = (name: string, commit: string) =>
	codeFile('evidentlyai/evidently', commit, `${folder}/${name}`);

export const evidently: Judge = {
	id: 'evidently',
	title: 'Evidently',
	version: '0.7.21',
	group: 'bench',
	remark:
		'Up to 1,000 reference rows a test at 5 %, above that a distance at 0.1: the rule changes with the 1,001st row.',
	sources: [
		file('registry.py', 'b419ef0f94b1fa95479a0c0b6a17481a59ab65c1'),
		file('ks_stattest.py', '05d85bbb892f4cbafa70d8ce8edbc766ed298c2c'),
		file('chisquare_stattest.py', '61f1e728132ef8a1e0a45da40488a61417f78682'),
		file('z_stattest.py', '05d85bbb892f4cbafa70d8ce8edbc766ed298c2c'),
		file('wasserstein_distance_norm.py', '05d85bbb892f4cbafa70d8ce8edbc766ed298c2c'),
		file('jensenshannon.py', '61f1e728132ef8a1e0a45da40488a61417f78682')
	],
	accepts: ['numeric', 'categories'],
	ruleFor
};
