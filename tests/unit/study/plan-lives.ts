import { createRng } from '../../../src/lib/random/index.ts';
import type { Memory, Plan, PlanInput } from '../../../src/lib/study/index.ts';
import { knownAtFirst } from '../../../src/lib/study/plan.ts';
import { choicesOf, recall, unseen } from '../../../src/lib/study/schedule.ts';
import { days as dayLength, minutes, noon, utc } from './study-world.ts';
import { settings as usual } from './kept.ts';

/**
 * Readers who keep to a plan, their answers drawn: new cards as it says, then whatever ts-fsrs makes due,
 * by the minute, intervals spread as it spreads them.
 *
 * @returns per reader what is known on the day, and how many cards came back each day
 */
export function lives(plan: Plan, input: PlanInput, readers: number) {
	const settings = { ...usual, ...input.settings, retention: plan.retention };
	let known = 0;
	const again = plan.days.map(() => 0);
	for (let reader = 0; reader < readers; reader++) {
		const random = createRng(`reader ${reader}`);
		const memories = new Map<string, Memory>();
		for (const { card, memory } of input.cards) if (memory) memories.set(card, memory);
		const ask = (card: string, day: number) => {
			let at = noon + day * dayLength;
			let memory = memories.get(card);
			const chance = memory ? recall(memory, at) : knownAtFirst;
			let isKnown = random.uniform() < chance;
			do {
				const sitting = { card: `${card} ${reader}`, at, settings, zone: utc };
				memory = choicesOf(memory ?? unseen(at), sitting)[isKnown ? 3 : 1];
				at = Math.max(at + minutes, memory.due);
				isKnown = true;
			} while (memory.stage !== 2);
			memories.set(card, memory);
		};
		for (const { day, fresh } of plan.days) {
			const end = noon + (day + 0.5) * dayLength;
			for (const [card, { due }] of [...memories]) {
				if (due >= end) continue;
				again[day] = (again[day] ?? 0) + 1 / readers;
				ask(card, day);
			}
			for (const card of fresh) ask(card, day);
		}
		const then = noon + input.interview * dayLength;
		for (const memory of memories.values()) known += recall(memory, then) / readers;
	}
	return { known, again };
}
