import { definePage } from '../types';
import * as label from './certificate-words';
import { basicNear } from './near-words';
import { poaSteps } from './poa';
import { notAnArticle, saveDraft, submit } from './words';

const yes = ['Yes', '是', '是的', '有', '属于', 'Yes (是)', '是 (Yes)', 'Yes/是', '是/Yes'];

export default definePage({
  id: 'ipp/basic-information',
  title: { zh: '基本信息', en: 'Basic information' },
  guessed: true,
  long: true,
  // A trademark form shares at most holder, number and dates. Details may appear only after the type of work is chosen.
  when: {
    path: notAnArticle,
    fields: {
      labels: [
        label.issuedByNcac,
        label.certificate,
        label.typeOfWork,
        label.nameOfWork,
        label.holder,
        label.registrationNumber,
        label.completedOn,
        label.publishedOn,
        label.registeredOn,
        label.screenshot,
      ],
      atLeast: 4,
      sign: { label: label.typeOfWork, atLeast: 2 },
    },
  },
  near: basicNear,
  steps: [
    {
      id: 'issued-by-ncac',
      title: { zh: '是否由国家版权局颁发', en: 'Certificate issued by the National Copyright Administration?' },
      find: { label: label.issuedByNcac, control: 'choice' },
      from: { always: yes },
      warn: [
        {
          unless: yes,
          text: {
            zh: '选的是「否」。登记证书上印有国家版权局的名称，一般都选「是」（Yes）；选「否」会要求别的材料。',
            en: 'This says “No”. The certificate names the National Copyright Administration, so it is nearly always “Yes”; with “No” other papers are asked for.',
          },
        },
      ],
      hint: {
        what: { zh: '选择「是」（Yes）。', en: 'Choose “Yes”.' },
        why: {
          zh: '计算机软件著作权登记证书由国家版权局颁发，证书上有它的名称。',
          en: 'The software registration certificate is issued by the NCAC and names it.',
        },
      },
    },
    {
      id: 'certificate',
      title: { zh: '软件登记证书', en: 'Software registration certificate' },
      find: { label: label.certificate, control: 'upload' },
      from: 'work.documents.registrationCertificate',
      pitfall: {
        zh: '未盖章的复印件会被退回，Word 文件也不收。',
        en: 'A photocopy without a seal is returned, and Word files are not taken.',
      },
      needs: ['certificate'],
      hint: {
        what: {
          zh: '上传登记证书原件的彩色扫描件或照片。',
          en: 'Upload a colour scan or photo of the original certificate.',
        },
        why: {
          zh: '只有黑白复印件时，要由登记人盖章（单位）或签名（个人）后再拍照；选中文件就会立即上传。',
          en: 'A black-and-white copy needs the registrant’s seal (entity) or signature (individual) before it is photographed; a chosen file is sent at once.',
        },
      },
    },
    {
      id: 'type-of-work',
      title: { zh: '作品类型', en: 'Type of copyright work' },
      find: { label: label.typeOfWork, control: 'choice' },
      from: { always: label.softwareAndOthers },
      warn: [
        {
          unless: label.softwareAndOthers,
          text: {
            zh: '选的不是「软件及其他作品」（Software and other types of works）。类型不对，下面的项目和材料都会不同，先改过来。',
            en: 'This is not “Software and other types of works”. Under another type the fields and papers below are different ones; change it first.',
          },
        },
      ],
      hint: {
        what: {
          zh: '选择「软件及其他作品」（Software and other types of works）。',
          en: 'Choose “Software and other types of works”.',
        },
        why: {
          zh: '选成文字、美术等类型，下面要填的内容和材料都会不同。',
          en: 'Under another type the form asks for other details and papers.',
        },
      },
    },
    {
      id: 'name',
      title: { zh: '作品名称', en: 'Name of work' },
      find: { label: label.nameOfWork, control: 'text' },
      from: 'work.nameOnCertificate',
      pitfall: {
        zh: '常见的错：漏了简称或版本号，V1.0 写成 1.0。',
        en: 'Common slips: the short name or version is left out, or V1.0 becomes 1.0.',
      },
      needs: ['certificate-data'],
      hint: {
        what: {
          zh: '照证书抄写软件名称，连同版本号，一字不差。',
          en: 'Copy the software’s name letter for letter, version included.',
        },
        why: {
          zh: '与证书差一个字就会被退回，括号和空格也算。',
          en: 'One character that differs from the certificate, bracket or space included, gets it returned.',
        },
      },
    },
    {
      id: 'holder',
      title: { zh: '著作权人', en: 'Copyright holder' },
      find: { label: label.holder, control: 'text' },
      from: 'work.certificate.holder',
      pitfall: {
        zh: '与账号的认证名称差一个字，也会要授权书。',
        en: 'One character that differs from the account’s verified name and a POA is asked for.',
      },
      hint: {
        what: {
          zh: '照证书抄写著作权人，一字不差。',
          en: 'Copy the copyright holder from the certificate, letter for letter.',
        },
        why: {
          zh: '与账号的认证名称不同时，下面会要求提供身份证明和授权书。',
          en: 'Where it differs from the account’s verified name, an identification document and a POA are asked for below.',
        },
      },
    },
    {
      id: 'registration-number',
      title: { zh: '登记号', en: 'Registration number' },
      find: { label: label.registrationNumber, control: 'text' },
      from: 'work.certificate.registrationNumber',
      pitfall: {
        zh: '三个号码最容易混：登记号有 SR，证书号是「软著登字」，流水号有 R 和 L。',
        en: 'Three numbers get mixed up: SR is the registration, “软著登字” the certificate, R with L the application.',
      },
      needs: ['certificate-data'],
      hint: {
        what: {
          zh: '填写带 SR 的登记号，例如 2020SR0123456。',
          en: 'Enter the number with SR, such as 2020SR0123456.',
        },
        why: {
          zh: '「软著登字第……号」是证书号，带 R 和 L 的是申请流水号，都不能填在这里。',
          en: '“软著登字第…号” is the certificate number and the one with R and L the application serial; neither belongs here.',
        },
      },
    },
    {
      id: 'completed',
      title: { zh: '开发完成日期', en: 'Date of completion' },
      find: { label: label.completedOn, control: 'date' },
      from: 'work.completedOn',
      hint: {
        what: { zh: '选择证书上的开发完成日期。', en: 'Choose the date of completion on the certificate.' },
        why: {
          zh: '证书上没有印时，以登记申请表为准。',
          en: 'Where the certificate does not print it, the application form has it.',
        },
      },
    },
    {
      id: 'published',
      title: { zh: '首次发表日期', en: 'Date of first publication' },
      find: { label: label.publishedOn, control: 'date' },
      from: 'work.publishedOn',
      only: 'published',
      optional: true,
      hint: {
        what: { zh: '选择证书上的首次发表日期。', en: 'Choose the date of first publication on the certificate.' },
        why: {
          zh: '证书写「未发表」时，这一项留空。',
          en: 'If the certificate says “未发表” (unpublished), leave it empty.',
        },
      },
    },
    {
      id: 'registered',
      title: { zh: '登记日期', en: 'Registration date' },
      find: { label: label.registeredOn, control: 'date' },
      from: 'work.certificate.registeredOn',
      hint: {
        what: { zh: '选择证书落款处的登记日期。', en: 'Choose the registration date at the foot of the certificate.' },
        why: { zh: '它不会早于完成日期和首次发表日期。', en: 'It is never before completion or first publication.' },
      },
    },
    {
      id: 'screenshot',
      title: { zh: '软件操作界面截图', en: 'Screenshot of operational page' },
      find: { label: label.screenshot, control: 'upload' },
      from: 'work.documents.operationScreenshot',
      pitfall: {
        zh: '画面里看不到著作权人，或名称与证书不同，会被退回。',
        en: 'Without the owner in the picture, or with another name than on the certificate, it is returned.',
      },
      needs: ['screenshot'],
      hint: {
        what: {
          zh: '上传软件运行页面的截图，画面里要能看到著作权人。',
          en: 'Upload a screenshot of the running software that shows who owns the copyright.',
        },
        why: {
          zh: '页脚的版权声明或「关于」页面都可以，名称要与证书一致。',
          en: 'A copyright line in the footer or the “About” page will do, with the name as on the certificate.',
        },
      },
    },
    ...poaSteps,
    {
      id: 'commitment',
      title: { zh: '承诺函', en: 'Letter of commitment' },
      find: {
        label: [
          'Letter of Commitment',
          'I have read and agree to the Letter of Commitment',
          'I have read and agreed to the Letter of Commitment',
          'I agree to the Letter of Commitment',
          '承诺函',
          '《承诺函》',
          '我已阅读并同意《承诺函》',
          '我已阅读并同意承诺函',
          '我已阅读并同意',
          '已阅读并同意《承诺函》',
          '同意《承诺函》',
        ],
        control: 'check',
      },
      optional: true,
      note: { zh: '承诺函由您本人阅读并决定是否勾选。', en: 'The letter of commitment is yours to read and to tick.' },
      hint: {
        what: {
          zh: '读完承诺函，由您决定是否勾选。',
          en: 'Read the letter of commitment and decide whether to tick it.',
        },
        why: { zh: '承诺对您有法律约束，本扩展从不代勾。', en: 'It binds you legally; the extension never ticks it.' },
      },
    },
    {
      id: 'save-draft',
      title: { zh: '保存草稿', en: 'Save Draft' },
      find: { button: saveDraft },
      optional: true,
      hint: {
        what: { zh: '想稍后再交，就点击「保存草稿」（Save Draft）。', en: 'To submit later, press “Save Draft”.' },
        why: { zh: '已填的内容和文件会留在草稿里。', en: 'Fields and files stay in the draft.' },
      },
    },
    {
      id: 'submit',
      title: { zh: '提交验证', en: 'Submit for verification' },
      find: { button: [...submit, 'Submit', '提交'] },
      pitfall: {
        zh: '每次只交一项权利；还有别的软件，交完再点「新增知识产权」。',
        en: 'One right at a time; for another software press “Add IPR” afterwards.',
      },
      hint: {
        what: {
          zh: '对照证书核对一遍，再由您点击「提交验证」（Submit for verification）。',
          en: 'Compare everything with the certificate, then press “Submit for verification”.',
        },
        why: {
          zh: '验证一般要 3–5 个工作日，退回一次就多等一轮。',
          en: 'Verification takes 3–5 business days, and a return costs another round.',
        },
      },
    },
  ],
});
