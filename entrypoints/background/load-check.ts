/**
 * All that asks and diagnoses: more than half of this worker. The bundle keeps it in a function until it is first needed, because
 * the browser wakes the worker for many a message that needs none of it, and whoever sent it waits meanwhile.
 */
export const loadCheck = () => import('../../utils/check.ts')
