import { catalogue } from '../lessons/catalogue.server.ts';
import type { MapPart } from '../lessons/map-drawing.ts';

/** The course as its map draws it. */
export function load() {
	const { lessons } = catalogue;
	const parts = catalogue.parts.map((part): MapPart => ({
		...{ id: part.id, title: part.title },
		lessons: part.lessons.map(({ id, number, title, needs }) => ({
			...{ id, number, title },
			needs: lessons
				.filter((other) => needs.includes(other.id))
				.map((other) => ({ number: other.number }))
		}))
	}));
	return { parts };
}
