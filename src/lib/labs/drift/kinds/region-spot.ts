type Place = readonly [x: number, y: number];

const step = 0.2;
/** Beyond this, few rows stand in the way of words. */
const clear = 1.9;
/** Half the room that the words take; they hang a little below their place. */
const [halfWide, above, below] = [1, 0.3, 0.5];
/** Half a handle. */
const grip = 0.3;

/**
 * Where the name of a territory stands: the middle of its part outside the crowd of rows, above or below
 * them, wherever there is more of it; where a border would run through the words there, the nearest place
 * at which none does. Undefined where there is too little to be named.
 *
 * @param rows where the middle of the rows is
 * @param handles what the words must not cover
 */
export function regionSpot(
	holds: (x: number, y: number) => boolean,
	reach: number,
	{
		rows,
		handles
	}: {
		readonly rows: { readonly across: number; readonly up: number };
		readonly handles: readonly Place[];
	}
): Place | undefined {
	const sides: readonly [Place[], Place[]] = [[], []];
	for (let x = -reach; x <= reach; x += step) {
		for (let y = 0.5 - reach; y <= reach - 0.5; y += step) {
			if (!holds(x, y) || Math.hypot(x - rows.across, y - rows.up) < clear) continue;
			sides[y > rows.up ? 0 : 1].push([x, y]);
		}
	}
	const side = sides[0].length >= sides[1].length ? sides[0] : sides[1];
	if (side.length * step * step < 1.2) return undefined;
	const middle = meanOf(side);
	const isClear = (place: Place) =>
		isWithin(place, holds) && !handles.some((handle) => covers(place, handle));
	if (isClear(middle)) return middle;
	return nearest(middle, sides.flat().filter(isClear)) ?? middle;
}

/** The words fit there: no border runs through their box. */
function isWithin([x, y]: Place, holds: (x: number, y: number) => boolean): boolean {
	return [-1, -0.5, 0, 0.5, 1].every(
		(share) => holds(x + share * halfWide, y + above) && holds(x + share * halfWide, y - below)
	);
}

function covers([x, y]: Place, [hx, hy]: Place): boolean {
	const up = hy - y;
	return Math.abs(hx - x) < halfWide + grip && up < above + grip && up > -below - grip;
}

function meanOf(places: readonly Place[]): Place {
	const sum = (of: (place: Place) => number) =>
		places.reduce((total, place) => total + of(place), 0) / places.length;
	return [sum(([x]) => x), sum(([, y]) => y)];
}

function nearest([x, y]: Place, places: readonly Place[]): Place | undefined {
	const off = (place: Place) => Math.hypot(place[0] - x, place[1] - y);
	return places.toSorted((one, other) => off(one) - off(other))[0];
}
