import type { LexiconRow } from './terms';

/** One meaning; its words are parted by `|`. */
const row = (meaning: string, words: string): LexiconRow => [meaning, ...words.split('|')];

/** Words that are form and not meaning in the name of a field: how it asks, and several words for the same part of a name. */
export const formWords: readonly LexiconRow[] = [
  row('', '的|之|该|此|您的|您|你的|你|贵|请您|请|吗|呢|所|由|为|是'),
  row('', '是否|是不是|有没有|有无|持有|拥有|输入|填写|选择|录入|填入|勾选|提供|上传'),
  row('', '在此|此处|在这里|扫描件|照片|图片|电子件|电子版|影像件'),
  row('', 'the|a|an|of|for|on|in|by|to|at|and|this|that|your|our|my|its'),
  row('', 'please|kindly|select|choose|enter|input|provide|fill|upload|specify|indicate|here'),
  row('', 'do|does|did|you|we|have|has|had|is|are|was|be|been|whether|if|it'),
  row('', 'which|what|with|scan|scanned|picture|image|photo'),
  row('=number', '号码|编号|号|number|no|num|nr'),
  row('=date', '日期|时间|年月日|日|date|time|day|when'),
  row('=name', '名称|全称|名|name|full name'),
  row('=type', '类型|类别|种类|type|kind|category'),
  row('=start', '起始|开始|生效|起|start|starting|begin|beginning|from|effective'),
  row('=end', '截止|到期|终止|结束|届满|失效|止|至|until|till|end|ending|expiry'),
  row('=end', 'expiration|expire'),
  row('=valid', '有效期|有效期限|valid|validity|validity period|period of validity|valid period'),
  row('=valid =end', 'valid to|validity to|有效期至'),
  row('=valid =start', '有效期自'),
  // Words in which a character of the rows above means something else.
  row('姓名', '姓名'),
  row('自然人', '自然人'),
  row('营业执照', '营业执照'),
  row('中国', '中国'),
];
