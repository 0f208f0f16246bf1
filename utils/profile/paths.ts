type Node = Record<string, unknown>;

/** Returns the value at a path (`works.0.fullName`), undefined if there is none. */
export function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => {
    const inside = typeof node === 'object' && node !== null && Object.hasOwn(node, key);
    return inside ? (node as Node)[key] : undefined;
  }, root);
}

/** Returns a copy with another value at a path. Parts beside the path are shared. Refuses a path that leads nowhere. */
export function withValue<T>(root: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  if (typeof root !== 'object' || root === null || !Object.hasOwn(root, key)) throw new Error(`No such value: ${path}`);
  const next = rest.length === 0 ? value : withValue((root as Node)[key], rest.join('.'), value);
  if (!Array.isArray(root)) return { ...root, [key]: next };
  return root.map((one, index) => (index === Number(key) ? next : one)) as T;
}
