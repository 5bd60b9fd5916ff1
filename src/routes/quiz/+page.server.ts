import type { QuizRelease } from './quiz-page.ts';
import { readScenarios } from './scenarios.server.ts';

/** What a release is chosen from. The evidence is printed with the page and not sent a second time. */
export async function load() {
	const list = (await readScenarios()).map(
		({ id, title, level, minutes, asks, findings }): QuizRelease => ({
			id,
			title,
			level,
			minutes,
			asks,
			items: findings.map(({ item }) => item)
		})
	);
	return { list };
}
