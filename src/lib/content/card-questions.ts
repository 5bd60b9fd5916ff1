/** The interview questions that cards serve: their ids, for ever, and how they are asked. */
export const cardQuestions = {
	'deploy-new-model': 'How would you deploy a new model?',
	'when-to-retrain': 'When do you retrain?',
	'performance-drop': 'Performance dropped. What do you do?',
	reproducibility: 'How do you make a training run reproducible?',
	'ci-cd-for-ml': 'What does CI/CD look like for machine learning?',
	'model-versioning': 'How do you version models?'
} as const satisfies Readonly<Record<string, string>>;
