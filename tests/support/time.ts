/**
 * Lets time pass where time itself is what is tested: nothing may happen in it, or the product asks a person for so much.
 * For what is to come there is an event; nobody waits for it by the clock.
 */
export const letPass = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
