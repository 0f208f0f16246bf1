import { normalise } from './normalise';

/** The text of a control without a value (请选择, Please select, --). */
const prompts =
  /^(?:省|省份|市|城市|区|区县|[-—–~.…\s]*|(?:请|可)?(?:先)?(?:选择|输入|填写).*|(?:please)?(?:select|choose|enter|input|pick)(?:(?:a|an|the|one|date|time|option|city|province|place|item)?.{0,24})?|(?:yyyy|mm|dd|年|月|日|[/\-.])+)$/i;

/** True if an option means that nothing is chosen (未选择, 请选择). */
export const isUnset = (text: string): boolean => /^(?:未(?:选择?|填写?|设置)|请选择.*)$/.test(normalise(text));

/** True if the shown text of a control is a prompt and not a value. */
export const isPrompt = (text: string): boolean => prompts.test(normalise(text)) || isUnset(text);
