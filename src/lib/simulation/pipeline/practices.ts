/** What a team has automated on the way from an idea to a model in service. */
export const practices = [
	/** Code, data and models have versions that can be found again. */
	'versioned',
	/** Every commit is tested and built. */
	'ci',
	/** Training is a pipeline that checks its data and its model. */
	'training',
	/** An accepted model goes into service without hands. */
	'deployment',
	/** A schedule, new data or an alarm starts a retrain. */
	'trigger',
	/** Inputs, answers and service are watched live. */
	'monitoring',
	/** New code of the pipeline itself goes out without hands. */
	'pipelineDelivery'
] as const;

export type Practice = (typeof practices)[number];
