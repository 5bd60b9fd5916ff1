import { limits, type CategoryChoice, type DriftState } from './state.ts';

export type SideName = 'reference' | 'current';

const largestShare = 0.95;

/** Weights as shares of their sum; nothing at all is read as all equal. */
export function sharesOf(weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** The weights in which one category has a share of all rows and the others keep their weights. */
export function withShare(weights: readonly number[], index: number, share: number): number[] {
	const others = weights.reduce((sum, weight, at) => (at === index ? sum : sum + weight), 0);
	const bounded = Math.min(largestShare, Math.max(0, share));
	const weight = others > 0 ? (bounded * others) / (1 - bounded) : limits.weight.max;
	return [...weights].with(index, Math.min(limits.weight.max, Math.round(weight)));
}

/** Categories with one side's weights changed; a side with no rows at all is not taken. */
export function withWeights(
	categories: CategoryChoice,
	side: SideName,
	weights: readonly number[]
): CategoryChoice {
	return weights.some((weight) => weight > 0) ? { ...categories, [side]: weights } : categories;
}

/** One more category: nothing in the reference, a tenth or so of the current window. */
export function addCategory(categories: CategoryChoice): CategoryChoice {
	const { labels, reference, current } = categories;
	if (labels.length >= limits.categories.max) return categories;
	const heaviest = Math.max(...current);
	return {
		labels: [...labels, freeLabel(labels)],
		reference: [...reference, 0],
		current: [...current, Math.max(1, Math.round(heaviest / 4))]
	};
}

function freeLabel(labels: readonly string[]): string {
	let number = labels.length + 1;
	while (labels.includes(`category ${number}`)) number++;
	return `category ${number}`;
}

/** Without one category; two always stay, and each window keeps some rows. */
export function removeCategory(categories: CategoryChoice, index: number): CategoryChoice {
	if (categories.labels.length <= limits.categories.min) return categories;
	const without = <Item>(items: readonly Item[]) => items.filter((_, at) => at !== index);
	const next = {
		labels: without(categories.labels),
		reference: without(categories.reference),
		current: without(categories.current)
	};
	const isEmpty = (weights: readonly number[]) => weights.every((weight) => weight === 0);
	return isEmpty(next.reference) || isEmpty(next.current) ? categories : next;
}

/** A new name, or the old one where the new is empty, too long or taken. */
export function renameCategory(
	categories: CategoryChoice,
	index: number,
	name: string
): CategoryChoice {
	const label = name.trim().slice(0, limits.labelLength);
	if (label === '' || categories.labels.includes(label)) return categories;
	return { ...categories, labels: categories.labels.with(index, label) };
}

/** Painted heights with one cell changed; the last cell with rows in it cannot be emptied. */
export function paintCell(
	painted: DriftState['painted'],
	side: SideName,
	cell: number,
	height: number
): DriftState['painted'] {
	const bounded = Math.round(Math.min(limits.height.max, Math.max(limits.height.min, height)));
	const heights = painted[side].with(cell, bounded);
	return heights.some((value) => value > 0) ? { ...painted, [side]: heights } : painted;
}
