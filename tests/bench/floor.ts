import type { Page } from '@playwright/test';
import { submissionBasicModel } from '../support/expected';
import { sample } from '../support/sample';

// The floor: scripts that know every selector of one page and do no more than what commits. They wait for the same
// things as the page (lazy lists, fields that appear, files on their way). They prove nothing.

type Model = Record<string, unknown>;

const [profile] = sample().profiles;
const { documents } = profile;
const [work] = profile.works;

interface FileData {
  name: string;
  type: string;
  data: string;
}

/** The input of a script. Files are in the page before the clock runs. */
interface Given {
  model: Model;
  files: Record<string, FileData>;
}

/** Puts the files into the page, as a script that knows the page would have them ready. */
export async function layOut(page: Page, files: Record<string, FileData>): Promise<void> {
  await page.evaluate((files) => {
    const made: Record<string, File> = {};
    for (const [id, { name, type, data }] of Object.entries(files))
      made[id] = new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], name, { type });
    (window as unknown as { floorFiles: Record<string, File> }).floorFiles = made;
    (window as unknown as { when: unknown }).when = <T>(check: () => T | null | undefined | false): Promise<T> =>
      new Promise((resolve) => {
        const now = check();
        if (now) return resolve(now);
        const observer = new MutationObserver(() => {
          const then = check();
          if (!then) return;
          observer.disconnect();
          resolve(then);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
  }, files);
}

declare global {
  interface Window {
    floorFiles: Record<string, File>;
    when<T>(check: () => T | null | undefined | false): Promise<T>;
  }
}

/** 创建账户: three texts. Milliseconds. */
export const account = (page: Page, model: Model): Promise<number> =>
  page.evaluate((model) => {
    const start = performance.now();
    const values = [model.username, model.organizationName, model.phone];
    const places = ['请输入用户名', '请输入机构全称', '请输入手机号'];
    for (const [index, place] of places.entries()) {
      const input = document.querySelector<HTMLInputElement>(`input[placeholder*="${place}"]`)!;
      input.value = String(values[index]);
      for (const type of ['input', 'blur']) input.dispatchEvent(new Event(type));
    }
    return performance.now() - start;
  }, model);

export const identityFiles = {
  licence: documents.businessLicence,
  front: documents.administratorIdFront,
  back: documents.administratorIdBack,
  letter: documents.authorisationLetter,
};

/** 申请认证, in the page's order. Files are handed over on the way and waited for at the end. Milliseconds. */
export const identity = (page: Page, model: Model): Promise<number> =>
  page.evaluate(async (model) => {
    type Paper = Record<string, string>;
    const start = performance.now();
    const { when, floorFiles: files } = window;
    const items = (label: string) =>
      [...document.querySelectorAll('.fillin_item')].filter(
        (one) => one.querySelector('h3 span')?.textContent === label,
      );
    const item = (label: string, nth = 0) => when(() => items(label)[nth]);
    const says = (root: ParentNode, css: string, text: string) =>
      [...root.querySelectorAll<HTMLElement>(css)].find((one) => one.textContent === text);
    const text = async (label: string, nth: number, value: string) => {
      const input = (await item(label, nth)).querySelector('input')!;
      input.value = value;
      for (const type of ['input', 'blur']) input.dispatchEvent(new Event(type));
    };
    const select = async (label: string, nth: number, value: string) => {
      const box = await item(label, nth);
      box.querySelector<HTMLElement>('.box')!.click();
      (await when(() => says(box, '.hd-option', value))).click();
    };
    const cascade = async (label: string, way: string[]) => {
      const box = await item(label);
      box.querySelector<HTMLElement>('.label')!.click();
      for (const [level, name] of way.entries())
        (await when(() => says(box.querySelectorAll('ul')[level] ?? document.createElement('i'), 'li', name))).click();
    };
    const date = async (label: string, nth: number, value: string) => {
      const [year, month, day] = value.split('-').map(Number) as [number, number, number];
      const box = await item(label, nth);
      box.querySelector<HTMLElement>('.datepicker-input')!.click();
      const [years, months] = [...box.querySelectorAll('.datePickerSelectMenu')];
      says(years!, '.menu', `${year}年`)!.click();
      says(months!, '.menu', `${month}月`)!.click();
      await when(
        () => says(box, '.datePickerSelectText', `${year}年`) && says(box, '.datePickerSelectText', `${month}月`),
      );
      const lead = new Date(year, month - 1, 1).getDay();
      box.querySelectorAll<HTMLElement>('.datepicker-body td')[lead + day - 1]!.click();
    };
    const file = async (nth: number, id: string) => {
      const input = document.querySelectorAll<HTMLInputElement>('.hdUpload-inputFile')[nth]!;
      const transfer = new DataTransfer();
      transfer.items.add(files[id]!);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    const paper = async (of: Paper, nth: number) => {
      await select('有效期', nth, of.validity!);
      await date('证件起始日期', nth, of.validFrom!);
      await date('证件截止日期', nth, of.validUntil!);
    };
    const organization = model.organization as Paper;
    const administrator = model.administrator as Paper;
    await select('国籍', 0, organization.country!);
    await cascade('所在省份及城市', organization.region as unknown as string[]);
    await select('机构类型', 0, organization.kind!);
    await text('机构名称', 0, organization.name!);
    await date('成立日期', 0, organization.foundedOn!);
    await select('证件类型', 0, organization.idType!);
    await text('证件号码', 0, organization.idNumber!);
    await paper(organization, 0);
    await file(0, 'licence');
    await text('真实姓名', 0, administrator.name!);
    await select('性别', 0, administrator.gender!);
    await select('证件类型', 1, administrator.idType!);
    await text('证件号码', 1, administrator.idNumber!);
    await date('出生日期', 0, administrator.birthDate!);
    await paper(administrator, 1);
    await file(1, 'front');
    await file(2, 'back');
    await file(3, 'letter');
    await when(() => document.querySelectorAll('.statusSvg.success').length === 4);
    return performance.now() - start;
  }, model);

export const basicFiles = {
  certificate: work.documents.registrationCertificate,
  screenshot: work.documents.operationScreenshot,
};

/**
 * IPP basic information, in the page's order. Files are handed over on the way and waited for at the end. Milliseconds.
 */
export const basic = (page: Page): Promise<number> =>
  page.evaluate(
    async ({ model }) => {
      const start = performance.now();
      const { when, floorFiles: files } = window;
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const write = (input: HTMLInputElement, value: string) => {
        setValue.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const field = (id: string) => document.querySelector<HTMLElement>(`#iprBasic_${id}`)!;
      const file = (nth: number, id: string) => {
        const input = document.querySelectorAll<HTMLInputElement>('.ant-upload input[type=file]')[nth]!;
        const transfer = new DataTransfer();
        transfer.items.add(files[id]!);
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const date = async (id: string, value: string) => {
        const picker = document.querySelector(`#iprBasic_${id}`)!;
        (picker.querySelector<HTMLElement>('.ant-calendar-picker-input') ?? (picker as HTMLElement)).click();
        const input = await when(() => document.querySelector<HTMLInputElement>('input.ant-calendar-input'));
        write(input, value);
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }));
        await when(() => !document.querySelector('input.ant-calendar-input'));
      };
      document.querySelector<HTMLElement>('#iprBasic_ncac input[value=yes]')!.click();
      file(0, 'certificate');
      field('workType').querySelector<HTMLElement>('.ant-select-selection')!.click();
      const options = () => document.querySelectorAll<HTMLElement>('.ant-select-dropdown-menu-item');
      (await when(() => options().length === 5 && options()))[4]!.click();
      write(field('workName') as HTMLInputElement, String(model.workName));
      write(field('holder') as HTMLInputElement, String(model.holder));
      write(field('registrationNumber') as HTMLInputElement, String(model.registrationNumber));
      for (const id of ['completedOn', 'publishedOn', 'registeredOn']) await date(id, String(model[id]));
      file(1, 'screenshot');
      await when(() => document.querySelectorAll('.ant-upload-list-item-done').length === 2);
      return performance.now() - start;
    },
    { model: submissionBasicModel } satisfies Pick<Given, 'model'>,
  );
