/** The fifteen items of the cheatsheet’s production checklist, in its order and our words. */
export const checklist = [
	{
		id: 'performance',
		when: 'before',
		name: 'Model performance',
		ask: 'above the line on a sound test set'
	},
	{ id: 'fairness', when: 'before', name: 'Fairness', ask: 'no group left behind' },
	{ id: 'latency', when: 'before', name: 'Latency', ask: 'P95 within the target' },
	{
		id: 'data',
		when: 'before',
		name: 'Data validation',
		ask: 'schema and missing values as expected'
	},
	{ id: 'size', when: 'before', name: 'Model size', ask: 'fits into memory' },
	{
		id: 'compatibility',
		when: 'before',
		name: 'Backward compatibility',
		ask: 'old feature formats still work'
	},
	{ id: 'rollback', when: 'before', name: 'Rollback plan', ask: 'there, and tried' },
	{ id: 'ab-plan', when: 'before', name: 'A/B test plan', ask: 'metric, size, duration' },
	{ id: 'dashboards', when: 'after', name: 'Dashboards and alerts', ask: 'with an owner' },
	{ id: 'canary', when: 'after', name: 'Canary metrics', ask: 'errors and latency normal' },
	{ id: 'business', when: 'after', name: 'Business metrics', ask: 'tracked' },
	{ id: 'data-drift', when: 'after', name: 'Data drift', ask: 'features steady' },
	{ id: 'model-drift', when: 'after', name: 'Model drift', ask: 'predictions steady' },
	{ id: 'logging', when: 'after', name: 'Logging', ask: 'enough to debug with' },
	{ id: 'incident', when: 'after', name: 'Incident response', ask: 'on-call and runbook' }
] as const;

export type ItemId = (typeof checklist)[number]['id'];
