import { settings } from './settings';
import type { IprType } from './submission/values';

/** One right as IPR Management lists it. Kept for the tab. */
export interface Right {
  id: string;
  status: 'draft' | 'pending' | 'approved' | 'rejected';
  type: IprType;
  name: string;
  registrationNumber: string;
  on: string;
  /** Values of both steps, as plain data. */
  values: Record<string, unknown>;
}

const KEY = 'practice.rights';
const CURRENT = 'practice.current';
const SIGNED = 'practice.signed';

const seed: Right[] = [
  {
    id: 'seed-1',
    status: 'approved',
    type: 'trademark',
    name: '云帆 YUNFAN',
    registrationNumber: '48210377',
    on: '2024-03-11',
    values: {},
  },
  {
    id: 'seed-2',
    status: 'rejected',
    type: 'copyright',
    name: '云帆设备巡检系统V1.0',
    registrationNumber: '2021SR0456789',
    on: '2024-05-20',
    values: {},
  },
];

export const allRights = (): Right[] => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? seed;

const write = (rights: Right[]): void => sessionStorage.setItem(KEY, JSON.stringify(rights));

export const currentRight = (): Right | undefined =>
  allRights().find((right) => right.id === sessionStorage.getItem(CURRENT));

/** Goes on with a right of the list. With null, goes on with a new one that does not exist before it is saved. */
export function goOnWith(id: string | null): void {
  if (id === null) sessionStorage.removeItem(CURRENT);
  else sessionStorage.setItem(CURRENT, id);
}

/** Writes the right in hand with these values over its own. */
export function saveRight(status: Right['status'], values: Record<string, unknown>): void {
  const old = currentRight();
  const merged = { ...old?.values, ...values };
  const right: Right = {
    id: old?.id ?? `r${Date.now()}`,
    status: status === 'pending' ? settings.verified : status,
    type: (merged.iprType as IprType | undefined) ?? 'copyright',
    name: String(merged.workName ?? merged.trademarkName ?? ''),
    registrationNumber: String(merged.registrationNumber ?? ''),
    on: new Date().toISOString().slice(0, 10),
    values: merged,
  };
  write([right, ...allRights().filter((other) => other.id !== right.id)]);
  // A right that was handed in cannot be changed: the wizard begins again.
  goOnWith(status === 'draft' ? right.id : null);
}

export const isSignedIn = (): boolean => sessionStorage.getItem(SIGNED) === 'yes';
export const setSignedIn = (yes: boolean): void => sessionStorage.setItem(SIGNED, yes ? 'yes' : 'no');
if (settings.signed !== undefined) setSignedIn(settings.signed === 'in');
