/**
 * Makes the page for measuring the search, inside the browser: 200 controls in 20,000 elements. It has 20 sections of
 * 10 form items each: labels, native and drawn controls, remarks, errors that are not shown. Around them are a menu and
 * long tables.
 */
export function layOut(): void {
  const make = (html: string) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return holder;
  };
  const control = (at: number) =>
    [
      `<div class="el-input"><input class="el-input__inner" placeholder="请输入"></div>`,
      `<div class="el-select"><div class="el-input el-input--suffix"><input readonly placeholder="请选择" class="el-input__inner"><span class="el-input__suffix"><i class="el-icon-arrow"></i></span></div></div>`,
      `<div class="el-date-editor el-input"><input class="el-input__inner" placeholder="选择日期"><span class="el-input__prefix"><i></i></span></div>`,
      `<div class="el-radio-group" role="radiogroup"><label class="el-radio"><span><input type="radio" name="r${at}"></span><span>长期</span></label><label class="el-radio"><span><input type="radio" name="r${at}"></span><span>固定期限</span></label></div>`,
      `<select><option>请选择</option><option>企业法人</option></select>`,
      `<div class="el-textarea"><textarea rows="2"></textarea></div>`,
      `<div class="el-upload"><button type="button">点击上传</button><input type="file" style="display:none"></div>`,
    ][at % 7];
  const item = (at: number) =>
    `<div class="el-form-item is-required"><label class="el-form-item__label" style="float:left;width:140px">字段${at}</label><div class="el-form-item__content" style="margin-left:140px">${control(at)}<div class="el-form-item__tip">请按证件填写</div><div class="el-form-item__error" style="display:none">不能为空</div></div></div>`;
  const section = (at: number) =>
    `<section class="card"><h3 class="card__title">信息 ${at}</h3><div class="card__body">${Array.from({ length: 10 }, (_, one) => item(at * 10 + one)).join('')}</div></section>`;
  const row = (at: number) =>
    `<tr>${Array.from({ length: 8 }, (_, cell) => `<td><span>第 ${at} 行第 ${cell} 列</span></td>`).join('')}</tr>`;
  document.body.append(
    make(
      `<nav><ul>${Array.from({ length: 200 }, (_, at) => `<li><a href="#${at}">栏目 ${at}</a></li>`).join('')}</ul></nav>`,
    ),
  );
  document.body.append(make(`<form>${Array.from({ length: 20 }, (_, at) => section(at)).join('')}</form>`));
  const table = make('<table><tbody></tbody></table>').querySelector('tbody')!;
  document.body.append(table.parentElement!);
  for (let at = 0; document.querySelectorAll('*').length < 19_990; at++) {
    const holder = document.createElement('tbody');
    holder.innerHTML = row(at);
    table.append(...holder.children);
  }
}
