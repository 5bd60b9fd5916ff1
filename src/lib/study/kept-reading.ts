import { areNames, isFields, isName, isText, longest } from './value-checks.ts';

/** How far somebody has read. */
export type KeptReading = {
	/** Ids of lessons that were read to their end. */
	readonly read: readonly string[];
	/** Where they stopped: a lesson and a section of it, by their ids; both empty where nothing was read. */
	readonly place: { readonly lesson: string; readonly section: string };
	/** The chosen way through the course; '' for all of it. */
	readonly route: string;
};

const isId = (value: unknown): value is string => isText(value, longest.name);

export function isKeptReading(value: unknown): value is KeptReading {
	if (!isFields(value) || !areNames(value['read']) || !isId(value['route'])) return false;
	const place = value['place'];
	return isFields(place) && isId(place['lesson']) && isId(place['section']);
}

const cut = (id: string) => id.slice(0, longest.name);

/** Its own fields in one order, whatever else somebody put into it, and no more than is read again. */
export const plainReading = ({ read, place, route }: KeptReading): KeptReading => ({
	read: [...new Set(read.filter(isName))].toSorted().slice(0, longest.list),
	place: { lesson: cut(place.lesson), section: cut(place.section) },
	route: cut(route)
});

/** Nothing read is unread by a file; where one stopped is taken from it only where nothing was read here. */
export function joinReading(here: KeptReading, there: KeptReading): KeptReading {
	return plainReading({
		read: [...here.read, ...there.read],
		place: here.place.lesson === '' ? there.place : here.place,
		route: here.route || there.route
	});
}
