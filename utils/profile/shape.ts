import type * as z from 'zod';
import type { Text } from '../bilingual';
import { fields } from './fields';
import { valueAt } from './paths';

type Issue = z.core.$ZodIssue;

/** A path of a file in words: the second profile's 「机构类型」 (organization.kind). */
function place(path: readonly PropertyKey[]): Text {
  const [first, index, ...rest] = path.map(String);
  if (first !== 'profiles' || index === undefined) return { zh: first ?? '文件', en: first ?? 'The file' };
  const which = Number(index) + 1;
  const key = rest.join('.');
  if (!key) return { zh: `第 ${which} 份档案`, en: `Profile ${which}` };
  const label = fields[key.replace(/\.\d+(?=\.)/g, '.*')]?.label;
  const zh = label ? `「${label.zh}」（${key}）` : ` ${key} `;
  return { zh: `第 ${which} 份档案的${zh}`, en: `Profile ${which}, ${key}${label ? ` (${label.en})` : ''}` };
}

const types: Record<string, Text> = {
  string: { zh: '应是一段文字', en: 'should be a text' },
  number: { zh: '应是一个数', en: 'should be a number' },
  int: { zh: '应是整数', en: 'should be a whole number' },
  array: { zh: '应是一个列表', en: 'should be a list' },
  object: { zh: '应是一组内容', en: 'should be a group of values' },
};
const unfit: Text = { zh: '不合格式', en: 'does not fit the format' };

function fault(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? unfit;
    case 'invalid_value': {
      const words = issue.values.filter((word) => word !== '').map(String);
      return { zh: `只能是 ${words.join('、')}`, en: `can only be ${words.join(', ')}` };
    }
    case 'too_big':
      return { zh: `超过上限 ${issue.maximum}`, en: `is above the limit of ${issue.maximum}` };
    case 'too_small':
      return { zh: `低于下限 ${issue.minimum}`, en: `is below the minimum of ${issue.minimum}` };
    case 'invalid_format':
      return { zh: '应写成 2026-11-22 这样的日期', en: 'should be a date such as 2026-11-22' };
    default:
      return unfit;
  }
}

/** Returns in words where a file does not fit the format, at most ten places. `file` is the parsed file. */
export function explainShape(issues: readonly Issue[], file: unknown): Text[] {
  const shown = issues.slice(0, 10).map((issue): Text => {
    const at = place(issue.path);
    const missing = valueAt(file, issue.path.map(String).join('.')) === undefined;
    if (missing) return { zh: `${at.zh}没有写。`, en: `${at.en} is missing.` };
    const what = fault(issue);
    return { zh: `${at.zh}${what.zh}。`, en: `${at.en} ${what.en}.` };
  });
  const more = issues.length - shown.length;
  if (more > 0) shown.push({ zh: `另有 ${more} 处。`, en: `And ${more} more.` });
  return shown;
}
