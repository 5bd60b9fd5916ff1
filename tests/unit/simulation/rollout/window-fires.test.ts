import { expect, test } from 'vitest';
import {
	windowFires,
	type WindowRule
} from '../../../../src/lib/simulation/rollout/window-fires.ts';
import { goldenCases } from './golden-cases.ts';

goldenCases<WindowRule>('windowFires', (rule) => ({ ...windowFires(rule) }));

test('windowFires never fires on a service without errors', () => {
	const rule = { qps: 100, share: 0.1, windowSeconds: 60, threshold: 0.001, errorRate: 0 };
	expect(windowFires(rule)).toMatchObject({ requests: 600, probability: 0, poisson: 0 });
});
