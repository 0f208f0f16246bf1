/** Provinces, cities and districts as the portal words them: without 省 and 市. A handful is enough. */
const tree: Record<string, Record<string, readonly string[]>> = {
  北京: { 北京: ['东城区', '西城区', '朝阳区', '海淀区'] },
  上海: { 上海: ['黄浦区', '徐汇区', '浦东新区'] },
  吉林: { 长春: ['南关区', '朝阳区'], 吉林: ['昌邑区', '龙潭区'] },
  江苏: { 南京: ['玄武区', '鼓楼区'], 苏州: ['姑苏区', '虎丘区'], 常州: ['天宁区', '新北区'], 无锡: ['梁溪区'] },
  浙江: { 杭州: ['上城区', '西湖区'], 宁波: ['海曙区', '鄞州区'], 温州: ['鹿城区'] },
  福建: {
    福州: ['鼓楼区', '台江区', '仓山区'],
    厦门: ['思明区', '海沧区', '湖里区', '集美区', '同安区', '翔安区'],
    泉州: ['鲤城区', '丰泽区'],
    漳州: ['芗城区'],
    莆田: ['城厢区'],
  },
  广东: { 广州: ['越秀区', '天河区'], 深圳: ['福田区', '南山区'], 珠海: ['香洲区'] },
  广西: { 南宁: ['青秀区'], 桂林: ['秀峰区'] },
  海南: { 海口: ['秀英区', '龙华区'], 三亚: ['吉阳区'] },
  四川: { 成都: ['锦江区', '青羊区'], 绵阳: ['涪城区'] },
  香港: { 香港: ['中西区'] },
};

/** Returns the options under a way through the cascader. `[]` gives the provinces. */
export function regionsUnder(way: readonly string[]): readonly string[] {
  const [province, city] = way;
  if (province === undefined) return Object.keys(tree);
  const cities = tree[province] ?? {};
  return city === undefined ? Object.keys(cities) : (cities[city] ?? []);
}
