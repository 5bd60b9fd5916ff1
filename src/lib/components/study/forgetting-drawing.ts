import { linePath, linearScale, niceTicks, type Frame, type Scale } from '$lib/components/charts';

/** What a grade does to a card. */
export type Outcome = {
	grade: 1 | 2 | 3 | 4;
	/** `Again`. */
	label: string;
	/** When it is asked again, in words. */
	words: string;
	/** Until it is asked again. */
	days: number;
	/** Until recall has fallen to 90 %. */
	stability: number;
};

export type DrawnOutcome = Omit<Outcome, 'label'> & {
	path: string;
	x: number;
	y: number;
	/** Under the point, or at the end of the curve where points lie too close for words. */
	label: { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
};

export type ForgettingDrawing = {
	x: Scale;
	y: Scale;
	ticks: readonly number[];
	outcomes: readonly DrawnOutcome[];
};

type Point = { x: number; y: number };

const lowest = 0.7;
const points = 48;
/** A label stands under its point where the one before is this far away. */
const labelGap = 46;

/**
 * Places the four curves of forgetting and the day on which each asks again.
 *
 * @param recallAfter the chance that a card is known so many days after a review
 */
export function forgettingDrawing(
	outcomes: readonly Outcome[],
	frame: Pick<Frame, 'width' | 'height'>,
	recallAfter: (days: number, stability: number) => number
): ForgettingDrawing {
	const longest = Math.max(1, ...outcomes.map(({ days }) => days)) * 1.12;
	const x = linearScale([0, longest], [44, frame.width - 10]);
	const y = linearScale([lowest, 1], [frame.height - 28, 12]);
	let lastX = x.range[0];
	const drawn = outcomes.map((outcome): DrawnOutcome => {
		const { days, stability } = outcome;
		const place = { x: x(days), y: y(Math.max(lowest, recallAfter(days, stability))) };
		const points = curve(stability, longest, recallAfter).map(([a, b]) => [x(a), y(b)] as const);
		const isClose = place.x - lastX < labelGap;
		if (!isClose) lastX = place.x;
		const spot = isClose ? atEnd(points, x.range[1]) : underPoint(place, frame.width);
		const label = { text: outcome.label, ...spot };
		return { ...outcome, ...place, path: linePath(points), label };
	});
	return { x, y, ticks: dayTicks(longest), outcomes: drawn };
}

const underPoint = (place: Point, width: number) => ({
	x: Math.min(place.x, width - 24),
	y: place.y + 20,
	anchor: 'middle' as const
});

function atEnd(points: readonly (readonly [x: number, y: number])[], right: number) {
	const [x, y] = points.at(-1) ?? [right, 0];
	// A curve that leaves the picture below is named beside its foot.
	return x < right - 1
		? { x: x + 6, y: y - 4, anchor: 'start' as const }
		: { x, y: y - 7, anchor: 'end' as const };
}

/** Recall from today on, until it leaves the picture. */
function curve(
	stability: number,
	longest: number,
	recallAfter: (days: number, stability: number) => number
): [number, number][] {
	const found: [number, number][] = [];
	let end = longest;
	if (recallAfter(longest, stability) < lowest) {
		// The day on which it falls below the picture, to a thousandth of its width.
		let [low, high] = [0, longest];
		while (high - low > longest / 1000) {
			const middle = (low + high) / 2;
			if (recallAfter(middle, stability) < lowest) high = middle;
			else low = middle;
		}
		end = low;
	}
	for (let i = 0; i <= points; i++) {
		// Forgetting is quick at first: more points there.
		const days = end * (i / points) ** 2;
		found.push([days, recallAfter(days, stability)]);
	}
	return found;
}

/** Whole days that read well: weeks where there are weeks. */
function dayTicks(longest: number): readonly number[] {
	if (longest > 10 && longest <= 45) return steps(longest, longest > 24 ? 14 : 7);
	return niceTicks(0, longest, 5).filter((tick) => Number.isInteger(tick));
}

const steps = (end: number, step: number) =>
	Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
