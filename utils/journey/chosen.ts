interface Named {
  id: string;
}

/**
 * Returns the profile and work in use. Takes the kept choice if it still exists, else the first of each. So a person
 * with one profile never has to choose.
 */
export function chosen<P extends Named & { works: readonly Named[] }>(
  profiles: readonly P[],
  inUse: { profile: string | null; work: string | null },
): { profile: P | null; work: P['works'][number] | null } {
  const profile = profiles.find((one) => one.id === inUse.profile) ?? profiles[0] ?? null;
  const work = profile?.works.find((one) => one.id === inUse.work) ?? profile?.works[0] ?? null;
  return { profile, work };
}
