import type { Checklist, ChecklistItem, ChecklistKind } from '../../../../src/lib/content/index.ts';

const item = (id: string, name: string): ChecklistItem => ({
	...{ id, name, when: '', sheet: '', asks: `${name}, by when?`, proof: '', lab: undefined },
	lesson: { path: 'lessons/canary/', label: '9 Canary' }
});

const list = (kind: ChecklistKind, title: string, items: ChecklistItem[]): Checklist => ({
	...{ kind, title, items }
});

export const preList = list('pre', 'Before the deployment', [
	item('latency', 'Latency'),
	item('fairness', 'Fairness'),
	item('rollback-plan', 'Rollback plan')
]);
export const postList = list('post', 'After the deployment', [item('logging', 'Logging')]);
