import { LinkProblem, escapeText, readNumber, readText, readWhole } from '$lib/labs/shell';
import { limits, type CategoryChoice, type PaintedChoice } from '../state.ts';

const anyNumber = { min: -1e6, max: 1e6 };

/** One base-36 digit a cell. */
const writeHeights = (heights: readonly number[]) =>
	heights.map((height) => height.toString(36)).join('');

function readHeights(text: string | undefined): number[] {
	if (!text || text.length !== limits.cells || !/^[0-9a-z]+$/.test(text)) {
		throw new LinkProblem(`A painted histogram in this link should have ${limits.cells} cells.`);
	}
	const heights = [...text].map((digit) => parseInt(digit, 36));
	if (heights.every((height) => height === 0)) {
		throw new LinkProblem('A painted histogram needs at least one cell with rows in it.');
	}
	return heights;
}

export function writePainted({ low, high, reference, current }: PaintedChoice): string {
	return [low, high, writeHeights(reference), writeHeights(current)].join(',');
}

export function readPainted(text: string): PaintedChoice {
	const [lowText, highText, reference, current] = text.split(',');
	const low = readNumber(lowText, 'lower end', anyNumber);
	const high = readNumber(highText, 'upper end', anyNumber);
	if (high <= low) throw new LinkProblem('A painted histogram must end above where it starts.');
	return { low, high, reference: readHeights(reference), current: readHeights(current) };
}

/** `card.52.49,transfer.21.20`: label, weight in the reference, weight in the current window. */
export function writeCategories({ labels, reference, current }: CategoryChoice): string {
	return labels
		.map((label, index) => `${escapeText(label)}.${reference[index]}.${current[index]}`)
		.join(',');
}

export function readCategories(text: string): CategoryChoice {
	const parts = text.split(',').map((part) => part.split('.'));
	const { min, max } = limits.categories;
	if (parts.length < min || parts.length > max) {
		throw new LinkProblem(`A feature with categories needs ${min} to ${max} of them.`);
	}
	const labels = parts.map(([label]) => readText(label ?? '', 'category', limits.labelLength));
	if (new Set(labels).size < labels.length) {
		throw new LinkProblem('Two categories in this link have the same name.');
	}
	const weights = (place: 1 | 2) =>
		parts.map((part) => readWhole(part[place], 'weight', limits.weight));
	const [reference, current] = [weights(1), weights(2)];
	if (![reference, current].every((side) => side.some((weight) => weight > 0))) {
		throw new LinkProblem('Each window needs at least one category with rows in it.');
	}
	return { labels, reference, current };
}
