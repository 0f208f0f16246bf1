import type { Text } from '../../bilingual';
import type { Profile } from '../types';
import { at, called, type Fault, type Finding, fault } from './finding';
import { differenceOf, partingOf } from './same-name';

const near = (one: string, other: string) => !['other', 'suffix'].includes(differenceOf(one, other));

/** Advice for a name that is really another one: never to make the names equal. */
const twoWays: Text = {
  zh: '著作权人照证书原样填写。公司改过名：附登记机关的名称变更证明，或先办变更登记（R41）；是两家公司：补授权书（POA）',
  en: 'The holder is written as the certificate prints it. If the company was renamed, add the office’s proof of the change, or file the change first (R41); if they are two companies, add a power of attorney (POA)',
};

/**
 * Returns why a name differs from the one in another field, with the first difference. Null if they are equal or one is
 * empty.
 */
function differs(value: string, other: { field: string; value: string }): Fault | null {
  if (!value || !other.value || value === other.value) return null;
  const { zh, en } = partingOf(value, other.value);
  const name = called(other.field);
  if (near(value, other.value))
    return {
      ...fault(
        `与${name.zh}不同（${zh}）。网站逐字核对，请确认。`,
        `differs from ${name.en} (${en}). The portals compare letter by letter; make sure.`,
      ),
      compare: { ...other, isSlip: true },
    };
  return {
    ...fault(`与${name.zh}不同（${zh}）。${twoWays.zh}。`, `differs from ${name.en} (${en}). ${twoWays.en}.`),
    compare: { ...other, isSlip: false },
  };
}

function holder(profile: Profile, place: number): Finding[] {
  const name = profile.works[place]?.certificate?.holder ?? '';
  const own = profile.organization.name;
  // With a power of attorney the holder is somebody else on purpose. A name that is nearly the same is still a slip.
  if (profile.ipp.poa && !near(name, own)) return [];
  return at(`works.${place}.certificate.holder`, 'warning', differs(name, { field: 'organization.name', value: own }));
}

function complainant({ organization, works, ipp }: Profile): Finding[] {
  const own = ipp.complainant;
  if (!own) return [];
  const found = works.flatMap(({ certificate }, place): Finding[] => {
    const name = certificate?.holder;
    if (!name || name === own) return [];
    const isSlip = near(name, own);
    if (ipp.poa && !isSlip) return [];
    const { zh, en } = partingOf(own, name);
    const asks = isSlip ? '网站逐字核对，请确认' : `IPP 会要求授权书。${twoWays.zh}`;
    const wants = isSlip
      ? 'The portals compare letter by letter; make sure'
      : `IPP will ask for a power of attorney. ${twoWays.en}`;
    return at('ipp.complainant', 'warning', {
      ...fault(
        `与软件 ${place + 1} 的著作权人不同（${zh}）。${asks}。`,
        `differs from the copyright holder of software ${place + 1} (${en}). ${wants}.`,
      ),
      compare: { field: `works.${place}.certificate.holder`, value: name, isSlip },
    });
  });
  if (found.length > 0) return found;
  if (works.some(({ certificate }) => certificate?.holder)) return [];
  return at('ipp.complainant', 'warning', differs(own, { field: 'organization.name', value: organization.name }));
}

/** Holder on the certificate, organisation and complainant: one name, or a power of attorney. */
export const names = (profile: Profile): Finding[] => [
  ...profile.works.flatMap((_, place) => holder(profile, place)),
  ...complainant(profile),
];

const chinese = /\p{Script=Han}/u;

function organizationName(name: string): Fault | null {
  if (!chinese.test(name)) return null;
  const wide = name.replace(/\(/g, '（').replace(/\)/g, '）');
  if (wide !== name)
    return fault(
      '里的括号是半角的，营业执照上通常是全角（）。请对照执照。',
      'has half-width brackets; licences usually print full-width ones （）. Compare it with the licence.',
      wide,
    );
  const tight = name.replace(/(?<=[\p{Script=Han}（）]) +(?=[\p{Script=Han}（）])/gu, '');
  if (tight === name) return null;
  return fault(
    '的汉字之间有空格。请对照营业执照。',
    'has spaces between Chinese characters. Compare it with the licence.',
    tight,
  );
}

function personName(name: string): Fault | null {
  if (/\d/.test(name)) return fault('里有数字。请照身份证填写。', 'has digits in it. Write it as on the ID card.');
  if (!chinese.test(name)) return null;
  const better = name.replace(/[•・‧∙.．]/g, '·').replace(/\s+/g, '');
  if (better === name) return null;
  return fault(
    '里有空格，或间隔号不是「·」。请照身份证填写。',
    'has spaces in it, or another dot than “·”. Write it as on the ID card.',
    better,
  );
}

/** Names as papers print them: full-width brackets, no spaces between Chinese characters, the one right middle dot. */
export const spelledNames = ({ organization, administrator }: Profile): Finding[] => [
  ...at('organization.name', 'warning', organizationName(organization.name)),
  ...at('administrator.name', 'warning', personName(administrator.name)),
];
