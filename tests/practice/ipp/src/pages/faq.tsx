import { settings } from '../settings';

/** An article that has all the words of the forms, and no form. Nothing here may be taken for one. */
function English() {
  return (
    <>
      <h1>How to submit a software copyright registered in Mainland China</h1>
      <p>
        Sign in with your account and go to <b>User Center</b> → <b>IPR Submission</b>. Choose the <b>IPR type</b>:{' '}
        <b>Copyright</b>.
      </p>
      <p>
        In <b>Place of IPR registration</b> choose <b>Mainland China</b>. Click <b>Save Draft</b>, then <b>Next</b>.
      </p>
      <h2>Basic information</h2>
      <ol>
        <li>
          <b>Certificate issued by the National Copyright Administration of the PRC?</b> Choose <b>Yes</b>.
        </li>
        <li>
          Upload a colour scan or photo of the original <b>Software registration certificate</b>.
        </li>
        <li>
          <b>Type of copyright work</b>: <b>Software and other types of works</b>. Enter <b>Name of work</b>,{' '}
          <b>Copyright holder</b>, <b>Registration number</b>, <b>Date of completion</b>,{' '}
          <b>Date of first publication</b> and <b>Registration date</b> exactly as they stand on the certificate.
        </li>
        <li>
          Upload the <b>Screenshot of operational page</b>, which shows who owns the copyright.
        </li>
      </ol>
      <h2>Power of Attorney</h2>
      <p>
        Where the holder differs from the complainant, upload the <b>Identification document of holder</b>, enter the{' '}
        <b>Identification number</b> and the <b>Expiration date of POA</b>. The template can be downloaded after every
        other field is filled.
      </p>
      <p>
        At last click <b>Submit for verification</b>. <b>Add IPR</b> adds another right; <b>IPR Management</b> shows
        whether it is <b>Pending verification</b>.
      </p>
    </>
  );
}

function Chinese() {
  return (
    <>
      <h1>如何提交在中国大陆登记的软件著作权</h1>
      <p>
        登录账号后进入<b>用户中心</b>，点击<b>提交知识产权</b>，<b>知识产权类型</b>选择<b>著作权(版权)</b>。
      </p>
      <p>
        <b>注册地</b>选择<b>中国大陆</b>，点击<b>保存草稿</b>，再点击<b>下一步</b>。
      </p>
      <h2>基本信息</h2>
      <ol>
        <li>
          <b>是否为国家版权局颁发的证书</b>选择<b>是</b>。
        </li>
        <li>
          上传<b>软件著作权登记证书</b>原件的彩色扫描件或照片。
        </li>
        <li>
          <b>作品类型</b>选择<b>软件及其他作品</b>，并按证书填写<b>作品名称</b>、<b>著作权人</b>、<b>登记号</b>、
          <b>开发完成日期</b>、<b>首次发表日期</b>和<b>登记日期</b>。
        </li>
        <li>
          上传<b>软件操作界面截图</b>。
        </li>
      </ol>
      <p>
        著作权人与投诉方不一致时，还须上传<b>著作权人身份证明</b>和<b>授权书</b>，填写<b>证件号码</b>和
        <b>授权书有效期</b>。最后点击<b>提交验证</b>，在<b>知识产权管理</b>中查看是否<b>待验证</b>。
      </p>
    </>
  );
}

export function Faq() {
  return <main className="sheet alone article">{settings.language === 'zh' ? <Chinese /> : <English />}</main>;
}
