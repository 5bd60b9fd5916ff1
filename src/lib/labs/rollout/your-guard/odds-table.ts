import { formatCount, formatPercent, type FigureTable } from '$lib/components/charts';
import type { DraftMetric, GuardReading, ReleaseKind } from '$lib/manifests';
import { lookValue } from './look-value.ts';
import {
	chanceWords,
	countWords,
	halfStopped,
	oddsOf,
	phaseWords,
	rateWords,
	timeWords
} from './words.ts';

/** Both releases, number by number. */
export function oddsTable({ odds, question }: GuardReading): FigureTable {
	const kinds: readonly ReleaseKind[] = ['healthy', 'broken'];
	const row = (name: string, of: (kind: ReleaseKind) => string) => [name, ...kinds.map(of)];
	const fates = (kind: ReleaseKind) => oddsOf(odds[kind]).fates;
	return {
		caption: 'What becomes of each release',
		columns: [
			'Release',
			...kinds.map((kind) => `${kind}, ${rateWords(question.world.errorRate[kind])}`)
		],
		rows: [
			row('Stopped, by formula', (kind) => {
				const { formula } = odds[kind];
				return formula ? chanceWords(formula.fates.stopped) : 'none';
			}),
			row('Stopped, counted', (kind) => countedWords(odds[kind])),
			row('Paused for a person', (kind) => chanceWords(fates(kind).paused)),
			row('Promoted', (kind) => chanceWords(fates(kind).promoted)),
			row('Still running after a week', (kind) => chanceWords(fates(kind)['still running'])),
			row('Half of the stops by', (kind) => timeWords(halfStopped(oddsOf(odds[kind])))),
			row('Promoted after', (kind) => timeWords(oddsOf(odds[kind]).promotedAt)),
			row('Failed answers until then', (kind) => countWords(oddsOf(odds[kind]).errors))
		]
	};
}

function countedWords({ counted, runs }: GuardReading['odds']['healthy']): string {
	const p = counted.fates.stopped;
	const reach = 1.96 * Math.sqrt((p * (1 - p)) / runs);
	return `${formatPercent(p, 1)} ± ${(100 * reach).toFixed(1)}`;
}

/** The drawn run, look by look. */
export function lookTable(reading: GuardReading, metrics: readonly DraftMetric[]): FigureTable {
	const { looks } = reading.shown;
	const measureOf = (name: string) => metrics.find((metric) => metric.name === name)?.measure;
	return {
		caption: `Run ${reading.question.shown.run} of the ${reading.question.shown.release} release`,
		columns: ['After', 'metric', 'share', 'requests', 'failed', 'value', 'look'],
		rows: looks
			.slice(0, 500)
			.map((look) => [
				timeWords(look.at),
				look.metric.slice(0, 40),
				formatPercent(look.share, 0),
				formatCount(look.requests),
				formatCount(look.errors),
				lookValue(look.value, measureOf(look.metric)),
				phaseWords[look.phase]
			])
	};
}

/** The curve, point by point. */
export function curveTable({ curve }: GuardReading): FigureTable {
	const isRate = curve.over === 'errorRate';
	return {
		caption: 'Chance to be stopped',
		columns: [isRate ? 'True error rate' : 'True P99', 'stopped'],
		rows: curve.at.map((at, i) => [
			isRate ? rateWords(at) : `${formatCount(at)} ms`,
			formatPercent(curve.stops[i] ?? 0, 1)
		])
	};
}
