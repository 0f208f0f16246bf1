// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { assign } from '../../../../utils/engine/find/near/assign';
import { createNearNames, lexiconFor } from '../../../../utils/engine/find/near/near-names';
import { pageById } from '../../../../utils/portals';
import { vocabulary } from '../../../../utils/portals/vocabulary';

/** Returns the field that each name is taken for, in the order of the names. '' for none. */
function taken(page: string, prefix: string, names: readonly string[]): string[] {
  const steps = pageById(page)!.steps.filter(({ id, find }) => 'label' in find && id.startsWith(prefix));
  const near = createNearNames(steps, lexiconFor(vocabulary.same));
  const scores = steps.map((_, at) => names.map((name) => near(at, { names: [name], hints: [] }, 'in')));
  const pairs = assign(scores, [{ least: 0.4, margin: 0.1 }]);
  return names.map((_, column) => steps[pairs.find((pair) => pair.column === column)?.row ?? -1]?.id ?? '');
}

describe('names of other forms', () => {
  test.each([
    ['单位的法定名称', 'organization-name'],
    ['统一代码', 'organization-id-number'],
    ['企业所在省', 'organization-region'],
    ['设立时间', 'organization-founded'],
  ])('%s is taken for %s', (name, step) => expect(taken('cpcc/identity', 'organization-', [name])).toEqual([step]));

  test.each([
    ['Program title', 'name'],
    ['Day on which it was first made public', 'published'],
    ['Holder of the rights', 'holder'],
    ['Finished on', 'completed'],
  ])('%s is taken for %s', (name, step) => expect(taken('ipp/basic-information', '', [name])).toEqual([step]));
});

test.each([
  '原机构名称',
  '机构简称',
  '机构英文名称',
  '法定代表人证件号码',
  '上级单位名称',
  '代理人证件号码',
  '联系人',
  '开户银行',
  '邮政编码',
  'Previous document number',
  'Name of the parent body',
  'Agent’s ID number',
])('%s is taken for nothing', (name) => expect(taken('cpcc/identity', 'organization-', [name])).toEqual(['']));
