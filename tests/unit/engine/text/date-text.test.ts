import { expect, test } from 'vitest';
import { bothReadings, findDateFormat, formatDate, orderOf, parseDate } from '../../../../utils/engine/text/date-text';
import { endingsSaid, isAccepted, sizeLimits } from '../../../../utils/engine/widgets/value/file-limits';

test('dates are read in every form that leaves one reading', () => {
  for (const text of [
    '2017-04-24',
    '2017/4/24',
    '2017年4月24日',
    '2017 年 04 月 24 日',
    '20170424',
    '２０１７-０４-２４',
    '2017-04-24 00:00:00',
    '24/04/2017',
    '04/24/2017',
    '24 Apr 2017',
    'April 24, 2017',
  ])
    expect([text, parseDate(text)]).toEqual([text, '2017-04-24']);
});

test('what has two readings is not read, unless the order is known', () => {
  expect(parseDate('03/04/2017')).toBeNull();
  expect(bothReadings('03/04/2017')).toEqual(['2017-04-03', '2017-03-04']);
  expect(bothReadings('24/04/2017')).toBeNull();
  expect(parseDate('03/04/2017', orderOf('DD/MM/YYYY'))).toBe('2017-04-03');
  expect(parseDate('03/04/2017', orderOf('MM/DD/YYYY'))).toBe('2017-03-04');
  for (const none of ['', '2017-02-30', '2017-13-01', '24/24/2017', '请选择日期', '2017-04'])
    expect(parseDate(none)).toBeNull();
});

test('dates are written as a field asks', () => {
  expect(findDateFormat('请按 DD/MM/YYYY 填写')).toBe('DD/MM/YYYY');
  expect(findDateFormat('请选择日期')).toBe('');
  for (const [format, text] of [
    ['YYYY/MM/DD', '2017/04/03'],
    ['DD-MM-YYYY', '03-04-2017'],
    ['YYYY年MM月DD日', '2017年04月03日'],
    ['yyyy-m-d', '2017-4-3'],
    ['年/月/日', '2017/04/03'],
    ['', '2017-04-03'],
  ] as const)
    expect(formatDate('2017-04-03', format)).toBe(text);
});

test('sizes that a page writes at an upload', () => {
  const most = (text: string) => sizeLimits(text).most?.bytes;
  const mb = 1024 * 1024;
  for (const text of ['大小不超过5MB', '5M以内', '文件大小：5 MB', 'up to 5 MB', '每个文件≤5M', '100KB-5MB'])
    expect([text, most(text)]).toEqual([text, 5 * mb]);
  expect(sizeLimits('不小于50KB，不超过2M')).toMatchObject({ least: { bytes: 50 * 1024 }, most: { bytes: 2 * mb } });
  expect(sizeLimits('请上传jpg、png格式')).toEqual({});
});

test('formats that a page takes', () => {
  const jpeg = { name: '执照.JPEG', type: 'image/jpeg' };
  for (const accept of ['', '.jpg,.png', 'image/*', 'image/jpg', '.JPG', '*/*', '*.jpg'])
    expect([accept, isAccepted(accept, jpeg)]).toEqual([accept, true]);
  for (const accept of ['.pdf', 'application/pdf', '.png, image/gif', 'video/*'])
    expect([accept, isAccepted(accept, jpeg)]).toEqual([accept, false]);
  expect([...endingsSaid(['请上传jpg、png、jpeg格式。', '样例.pdf'])]).toEqual(['jpg', 'png']);
});
