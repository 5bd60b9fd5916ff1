/** Back-ups, copies and checks: nobody needs them to answer a card. */
export const loadCare = () => import('./care.ts');
