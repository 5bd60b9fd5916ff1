import { labelledThrough, type LoopGame, loopRules } from '$lib/simulation/loop';
import type { Frame } from './frame.ts';
import { alarmWords, billLines, barWidth, isAlarmed, noiseCost } from './loop-bill.ts';
import { figureWords, scoreWords, verdictWords } from './loop-words.ts';
import { accuracyPath, across, latestAccuracy, psiMark, retrainMarks } from './strip-drawing.ts';
import { dayDensities, dayLabel, dayPath, learntLabel, learntShift } from './world-drawing.ts';

/** What the figure shows of a game. */
export function frameOf(game: LoopGame): Frame {
	const { day, reader, rows, world } = game;
	const { model, readings, retrains } = reader;
	const densities = dayDensities(rows.values);
	const learntMean = world.means[model.learntFrom] ?? 0;
	const over = day >= loopRules.days;
	return {
		day,
		over,
		learntToday: retrains.at(-1) === day ? model.learntFrom : null,
		alarmed: isAlarmed(game),
		today: dayPath(densities),
		todayLabel: dayLabel(densities, world.means[day] ?? 0),
		learntShift: learntShift(learntMean),
		learntLabel: learntLabel(learntMean),
		marks: readings.map(psiMark),
		accuracy: accuracyPath(readings, labelledThrough(day)),
		latest: latestAccuracy(game),
		retrains: retrainMarks(retrains),
		jump: over ? across(world.shockDay) : null,
		score: scoreWords(game),
		verdict: verdictWords(game),
		why: alarmWords(game),
		bill: billLines(game),
		noiseWidth: barWidth(noiseCost(day)),
		sentence: figureWords(game)
	};
}
