import { parentPort } from 'node:worker_threads';
import {
	frontierBlock,
	shockBlock,
	type FrontierAsk,
	type ShockQuestion
} from '../../../src/lib/simulation/retraining/index.ts';
import { runToEnd } from '../../../src/lib/stats/index.ts';

/** A stretch of worlds, of either study. */
export type Piece =
	| { readonly kind: 'frontier'; readonly ask: FrontierAsk }
	| { readonly kind: 'shock'; readonly ask: ShockQuestion };

parentPort?.on('message', ({ kind, ask }: Piece) => {
	const block = kind === 'frontier' ? runToEnd(frontierBlock(ask)) : runToEnd(shockBlock(ask));
	parentPort?.postMessage(block);
});
