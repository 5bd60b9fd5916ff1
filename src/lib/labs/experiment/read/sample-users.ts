import { createRng } from '$lib/random';

const countries = ['Austria', 'France', 'Italy', 'Poland', 'Spain', 'UK'];
const days = 14;

/**
 * A file of users as an experiment leaves it: two arms, who bought, what they spent before, where they
 * live, when they came. The new arm adds 3.5 points at first, and the novelty wears off.
 *
 * @param users rows of the file
 * @param seed the same seed makes the same file
 */
export function sampleUsers(users: number, seed: number): string {
	const rng = createRng(`sample users ${seed}`);
	const lines = ['user,group,bought,spent_before,country,day'];
	for (let user = 1; user <= users; user++) {
		const isNew = rng.uniform() < 0.5;
		const day = rng.integer(days);
		const keen = rng.normal();
		const spent = Math.max(0, 40 + 22 * keen);
		const chance = Math.max(0.005, 0.1 + 0.05 * keen + (isNew ? 0.035 * (1 - day / days) : 0));
		const country = countries[rng.integer(countries.length)] ?? '';
		lines.push(
			[
				`u${user}`,
				isNew ? 'new' : 'control',
				rng.uniform() < chance ? 1 : 0,
				spent.toFixed(2),
				country,
				`2026-11-${String(2 + day).padStart(2, '0')}`
			].join(',')
		);
	}
	return lines.join('\n') + '\n';
}
