import { expect, it } from 'vitest';
import {
	agesOfCandidates,
	alarmOrSilence,
	waitingAndReleases,
	weightedScores
} from '../../../../src/lib/study/card-figures/costs.ts';
import { figureHolds } from './figure-holds.ts';

it('waitingAndReleases() says 7.5 days at two releases and 30 at four', () => {
	const figure = waitingAndReleases();
	figureHolds(figure);
	expect(figure.words).toContain('7.5 days at two a month, 30 at four');
});

it('agesOfCandidates() says that the ninth is 34 days old', () => {
	const figure = agesOfCandidates();
	figureHolds(figure);
	expect(figure.words).toContain('The ninth is 34 days old');
});

it('alarmOrSilence() crosses at one chance in 21', () => {
	const figure = alarmOrSilence();
	figureHolds(figure);
	expect(figure.words).toContain('one chance in 21, 4.8\u00a0%');
});

it('weightedScores() brings one chance in six to the gate', () => {
	const figure = weightedScores();
	figureHolds(figure);
	expect(figure.words).toContain('stood at 16.7\u00a0%');
});
