import { expect, test } from 'vitest';
import { streamLink } from '../../../../../src/lib/labs/drift/stream/link.ts';
import { requestOf, type StreamState } from '../../../../../src/lib/labs/drift/stream/state.ts';
import { verdict } from '../../../../../src/lib/labs/drift/stream/verdict.ts';
import {
	createFrontier,
	measureStream,
	presentFactor,
	watcherCards
} from '../../../../../src/lib/simulation/drift/index.ts';

function said(link: string, change: Partial<Parameters<typeof verdict>[0]> = {}) {
	const state = streamLink(watcherCards).read(link, undefined)?.state as StreamState;
	const request = requestOf(state, watcherCards);
	const steps = createFrontier()({ ...request, streams: 3 });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return verdict({
		state,
		picture: measureStream(request),
		frontier: step.value,
		cards: watcherCards,
		present: presentFactor,
		isStale: false,
		...change
	});
}

test('a change: who rang, who took long, and the price of both', () => {
	const { state, verdict: line, rest, why } = said('#s=1~k=7');
	expect(state).toBe('alarm');
	expect(line).toBe('CUSUM rang 10 hours after the change.');
	expect(rest).toMatch(/took 1(0|12) hours/);
	expect(why).toMatch(/^A jump of 0\.5 sd, at hour 1,008\. The price, over 3 such streams: CUSUM/);
	expect(why).toContain('quiet hours');
});

test('errors are told as rates', () => {
	expect(said('#s=1~o=e~z=0.3333~k=7').why).toContain(
		'A jump of the error rate from 10\u00a0% to 20\u00a0%'
	);
});

test('nothing to find: everyone who rang did so for nothing', () => {
	const { verdict: line, why } = said('#s=1~f=none~w=1~k=7');
	expect(line).toMatch(/^Nothing changed but the hour of the week, and \d of 7 rang\.$/);
	expect(why).toContain('Hold each hour against the same hour');
});

test('a change before the reference is complete cannot be judged', () => {
	const { state, rest } = said('#s=1~c=200~k=7');
	expect(state).toBe('unknown');
	expect(rest).toBe('It comes at hour 200, and the reference is complete at hour 336.');
});

test('old prices are not told as new ones', () => {
	expect(said('#s=1~k=7', { isStale: true }).why).toContain('not counted yet');
});
