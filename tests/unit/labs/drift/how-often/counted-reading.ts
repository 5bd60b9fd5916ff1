import { detectorOf } from '../../../../../src/lib/labs/drift/detector.ts';
import { howOftenLink } from '../../../../../src/lib/labs/drift/how-often/fields.ts';
import { questionOf } from '../../../../../src/lib/labs/drift/how-often/question.ts';
import { readingOf } from '../../../../../src/lib/labs/drift/how-often/reading.ts';
import { createAlarmSession } from '../../../../../src/lib/simulation/drift/index.ts';
import { driftTests, runToEnd } from '../../../../../src/lib/stats/index.ts';

export const detectors = driftTests.map(detectorOf);
export const link = howOftenLink(detectors);

/** What a link's page says after so many days, at no drift and at the present one. */
export function countedReading(fragment: string, days: number) {
	const read = link.read(fragment, undefined);
	if (!read || read.problems.length > 0) throw new Error(read?.problems[0] ?? 'no link');
	const { state } = read;
	const asked = questionOf(state, detectors);
	const effects = [...new Set([0, asked.axis.present])];
	const question = { ...asked, grids: { ...asked.grids, curve: effects } };
	const runs = { first: 0, count: days };
	const live = runToEnd(createAlarmSession()({ ...question, effects, speed: 'live', runs }));
	return { state, reading: readingOf(state, detectors, { question, live, map: [] }) };
}
