import { practised, type Standing } from '../plan/plan-input.ts';
import { counted } from '../plan/plan-words.ts';
import type { TodayPart } from '../plan/today-part.ts';
import type { PlanBook } from '../plan/plan-book.ts';

/** A piece of today's part of the plan, and how much of it is done, 0 to 1. */
export type DonePiece = { words: string; share: number };

/** What is done of today's part. */
export function donePieces(
	part: TodayPart,
	book: PlanBook,
	standing: Standing,
	due: number
): DonePiece[] {
	const lesson = (id: string) => book.lessons.find((one) => one.id === id);
	const today = new Set(standing.rounds.filter(({ day }) => day === standing.today).map(practised));
	const wanted = [...part.questions, ...part.scenarios];
	const aloud = wanted.filter((id) => today.has(id)).length;
	const met = Math.min(part.fresh.length, Math.max(0, standing.met - part.met));
	const pieces = part.lessons.map(({ id, isDone }): DonePiece => {
		const found = lesson(id);
		const words = `${found?.number ?? ''} ${found?.title ?? id}`;
		return {
			words: isDone ? `Read ${words}` : `Begin ${words}`,
			share: standing.read.includes(id) ? 1 : 0
		};
	});
	if (part.fresh.length > 0) {
		const words = `${met} of ${counted(part.fresh.length, 'new card')}`;
		pieces.push({ words, share: met / part.fresh.length });
	}
	pieces.push({
		words: due === 0 ? 'Nothing due any more' : `${counted(due, 'card')} still due`,
		share: due === 0 ? 1 : 0
	});
	if (wanted.length > 0) {
		pieces.push({ words: `${aloud} of ${wanted.length} aloud`, share: aloud / wanted.length });
	}
	return pieces;
}
