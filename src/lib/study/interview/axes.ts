/** The five axes of a score, in the order in which they are shown. */
export const axes = ['problem', 'data', 'modelling', 'operations', 'communication'] as const;
