import { joinReading, type KeptReading } from '$lib/study';
import { reading, storedPlace, storedRead, storedRoute } from './reading.svelte.ts';

/** What this device remembers of the reader's way, for a back-up. */
export const keptReading = (): KeptReading => ({
	...{ read: storedRead.read(), place: storedPlace.read(), route: storedRoute.read() }
});

/** Adds what was read elsewhere. */
export function joinKeptReading(there: KeptReading): void {
	const { read, place, route } = joinReading(keptReading(), there);
	storedRead.write(read);
	if (place.lesson !== '') storedPlace.write(place);
	if (route !== '') storedRoute.write(route);
	reading.open();
}
