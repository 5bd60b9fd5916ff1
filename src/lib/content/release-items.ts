/** The fifteen items of the sheet’s production checklist as a review of a release names them. */
export const releaseItems = [
	{ id: 'model-performance', when: 'before', name: 'Model performance' },
	{ id: 'fairness', when: 'before', name: 'Fairness' },
	{ id: 'latency', when: 'before', name: 'Latency' },
	{ id: 'data-validation', when: 'before', name: 'Data validation' },
	{ id: 'model-size', when: 'before', name: 'Model size' },
	{ id: 'backward-compatibility', when: 'before', name: 'Backward compatibility' },
	{ id: 'rollback-plan', when: 'before', name: 'Rollback plan' },
	{ id: 'ab-test-plan', when: 'before', name: 'A/B test plan' },
	{ id: 'dashboards', when: 'after', name: 'Monitoring dashboards' },
	{ id: 'canary-metrics', when: 'after', name: 'Canary metrics' },
	{ id: 'business-metrics', when: 'after', name: 'Business metrics' },
	{ id: 'data-drift', when: 'after', name: 'Data drift' },
	{ id: 'model-drift', when: 'after', name: 'Model drift' },
	{ id: 'logging', when: 'after', name: 'Logging' },
	{ id: 'incident-response', when: 'after', name: 'Incident response' }
] as const;

export type ReleaseItem = (typeof releaseItems)[number]['id'];

/** Their ids, in the sheet’s order. */
export const releaseItemIds: readonly ReleaseItem[] = releaseItems.map(({ id }) => id);
