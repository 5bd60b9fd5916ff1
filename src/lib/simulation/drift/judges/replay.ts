import { createRng, fillUniform, type Rng } from '../../../random/index.ts';
import { drawFamily } from '../draws/draw-family.ts';
import { multinomial } from '../draws/multinomial.ts';
import { placeDraws } from '../draw-side.ts';
import { paintedQuantile } from '../painted-quantile.ts';
import { placed, type NumericSide } from '../side.ts';
import { chunkSizes } from './chunk-sizes.ts';
import { categoryWindows, numericWindows, type JudgedWindows } from './judged-windows.ts';
import type { JudgeRequest } from './read-judges.ts';

/** One more day: both windows from the reference, and the current one from where it is now. */
export type Day = { readonly quiet: JudgedWindows; readonly drifted: JudgedWindows };

/** What a side's rows are made from, and how: sides with the same key share their draws. */
type Recipe = {
	readonly key: string;
	readonly draw: (rng: Rng, out: Float64Array) => void;
	readonly place: (draws: Float64Array) => Float64Array;
};

function recipeOf(side: NumericSide): Recipe {
	if (side.kind === 'family') {
		const { shape } = placed(side);
		return {
			key: `${side.family} ${shape.join(' ')}`,
			draw: (rng, out) => drawFamily(side.family, rng, shape, out),
			place: (draws) => placeDraws(draws, side)
		};
	}
	if (side.kind === 'painted') {
		const quantile = paintedQuantile(side);
		return { key: 'uniform', draw: fillUniform, place: (draws) => draws.map(quantile) };
	}
	// A file's rows are drawn again, with replacement: the day that the sample stands for.
	const { values } = side;
	const drawn = (share: number) => values[Math.floor(share * values.length)] as number;
	return { key: 'uniform', draw: fillUniform, place: (draws) => draws.map(drawn) };
}

type Windows<Kind extends 'numeric' | 'categories'> = Extract<
	JudgeRequest['windows'],
	{ kind: Kind }
>;

function numericDay(windows: Windows<'numeric'>, request: JudgeRequest, rng: Rng): Day {
	const { rows, options } = request;
	const [reference, current] = [recipeOf(windows.reference), recipeOf(windows.current)];
	const drawn = (recipe: Recipe, name: 'reference' | 'current') => {
		const out = new Float64Array(rows[name]);
		recipe.draw(rng.fork(name), out);
		return out;
	};
	const before = reference.place(drawn(reference, 'reference'));
	const again = drawn(reference, 'current');
	const moved = reference.key === current.key ? again : drawn(current, 'current');
	return {
		quiet: numericWindows(before, reference.place(again), options),
		drifted: numericWindows(before, current.place(moved), options)
	};
}

function categoryDay(windows: Windows<'categories'>, request: JudgeRequest, rng: Rng): Day {
	const { labels, reference, current } = windows;
	const drawn = (weights: readonly number[], name: 'reference' | 'current') => {
		const stream = rng.fork(name);
		return chunkSizes(request.rows[name]).map((size) => multinomial(stream, weights, size));
	};
	const before = drawn(reference, 'reference');
	const day = (weights: readonly number[]) =>
		categoryWindows(
			{ reference: before, current: drawn(weights, 'current') },
			labels,
			request.options.floor
		);
	return { quiet: day(reference), drifted: day(current) };
}

/** The n-th other day of a request: the same day on every machine. */
export function replay(request: JudgeRequest, day: number): Day {
	const rng = createRng(request.seed).fork('judged day').fork(day);
	return request.windows.kind === 'numeric'
		? numericDay(request.windows, request, rng)
		: categoryDay(request.windows, request, rng);
}
