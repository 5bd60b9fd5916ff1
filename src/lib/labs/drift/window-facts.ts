import type { CategoryPicture, DriftPicture, NumericPicture } from '$lib/simulation/drift';
import type { WindowFacts } from './words/verdict.ts';

/** What the verdict says of the windows themselves: how far they moved, and how many rows they have. */
export function windowFacts(picture: DriftPicture): WindowFacts {
	return picture.kind === 'numeric' ? numericFacts(picture) : categoryFacts(picture);
}

function numericFacts({ rows, mean, sd, blindSpot }: NumericPicture): WindowFacts {
	const measurable = sd.reference > 0;
	return {
		rows,
		blindSpot,
		shift: measurable ? (mean.current - mean.reference) / sd.reference : null,
		spread: measurable ? sd.current / sd.reference : null
	};
}

function categoryFacts({ rows, counts, labels }: CategoryPicture): WindowFacts {
	const moves = labels.map((label, index) => ({
		label,
		from: (counts.reference[index] ?? 0) / Math.max(1, rows.reference),
		to: (counts.current[index] ?? 0) / Math.max(1, rows.current)
	}));
	const size = ({ from, to }: (typeof moves)[number]) => Math.abs(to - from);
	const [category] = moves.toSorted((one, other) => size(other) - size(one));
	return { rows, shift: null, spread: null, blindSpot: null, ...(category ? { category } : {}) };
}
