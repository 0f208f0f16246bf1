/** The items of a person: an administrator's among an organisation's, an individual's alone. */
const person = `
          <fillin-item label="真实姓名" must :error="errors['administrator.name']">
            <hd-input v-model="form.administrator.name" placeholder="请输入真实姓名" />
          </fillin-item>
          <fillin-item label="性别" must :error="errors['administrator.gender']">
            <hd-select v-model="form.administrator.gender" :options="words.genders" />
          </fillin-item>
          <fillin-item label="证件类型" must :error="errors['administrator.idType']">
            <hd-select v-model="form.administrator.idType" :options="words.personIdTypes" />
          </fillin-item>
          <fillin-item label="证件号码" must :error="errors['administrator.idNumber']">
            <hd-input v-model="form.administrator.idNumber" placeholder="请输入证件号码" />
          </fillin-item>
          <fillin-item label="出生日期" must :error="errors['administrator.birthDate']">
            <hd-date v-model="form.administrator.birthDate" />
          </fillin-item>
          <paper-validity :paper="form.administrator" :errors="errors" group="administrator" />
          <fillin-item label="上传证件" must :error="errors['administrator.idFront'] || errors['administrator.idBack']">
            <div class="upload_pair">
              <div class="upLoadBox">
                <hd-upload v-model="form.administrator.idFront" /><p class="upload_caption">身份证正面（人像面）</p>
              </div>
              <div class="upLoadBox">
                <hd-upload v-model="form.administrator.idBack" /><p class="upload_caption">身份证反面（国徽面）</p>
              </div>
            </div>
            <p class="upload_tip">请上传jpg、png、jpeg格式。如需添加水印，水印内容仅限“仅供办理中国版权保护中心各项申请使用”。</p>
          </fillin-item>`;

/** The markup of 申请认证. */
export const template = `
  <div class="realname">
    <step-bar :steps="steps" :at="2" />
    <div v-if="!ready" class="module page_loading">加载中…</div>
    <template v-else>
      <div class="module">
        <div class="module_title"><span>机构信息</span></div>
        <div class="module_body">
          <fillin-item label="国籍" must :error="errors['organization.country']">
            <hd-select v-model="form.organization.country" :options="words.countries" />
          </fillin-item>
          <fillin-item label="所在省份及城市" must :error="errors['organization.region']">
            <hd-cascader v-model="form.organization.region" :levels="2" />
          </fillin-item>
          <fillin-item label="机构类型" must :error="errors['organization.kind']">
            <hd-select v-model="form.organization.kind" :options="words.organizationKinds" />
          </fillin-item>
          <fillin-item label="机构名称" must :error="errors['organization.name']">
            <hd-input v-model="form.organization.name" placeholder="请输入机构名称" />
          </fillin-item>
          <fillin-item label="成立日期" must :error="errors['organization.foundedOn']">
            <hd-date v-model="form.organization.foundedOn" />
          </fillin-item>
          <fillin-item label="证件类型" must :error="errors['organization.idType']">
            <hd-select v-model="form.organization.idType" :options="words.organizationIdTypes" />
          </fillin-item>
          <fillin-item label="证件号码" must :error="errors['organization.idNumber']">
            <hd-input v-model="form.organization.idNumber" placeholder="请输入证件号码" />
          </fillin-item>
          <paper-validity :paper="form.organization" :errors="errors" group="organization" />
          <fillin-item label="上传证件" must :error="errors['organization.businessLicence']">
            <div class="upLoadBox"><hd-upload v-model="form.organization.businessLicence" /></div>
            <p class="upload_tip">请上传jpg、png、jpeg格式。证件应为彩色，清晰完整、四角齐全、无反光。</p>
          </fillin-item>
        </div>
      </div>
      <div class="module">
        <div class="module_title"><span>管理员信息</span></div>
        <div class="module_body">
${person}        </div>
      </div>
      <div class="module">
        <div class="module_body">
          <fillin-item label="上传授权书" must :error="errors.authorisationLetter">
            <div class="upLoadBox"><hd-upload v-model="form.authorisationLetter" /></div>
            <a class="hd-link" :href="explanation" download="授权书说明.txt">下载说明(仅供参考)</a>
            <p class="upload_tip">请上传jpg、png、jpeg格式。授权书须加盖机构公章并注明日期。</p>
          </fillin-item>
        </div>
      </div>
      <div class="form_buttons"><hd-button guarded="submit" :busy="checking" @click="submit">提交</hd-button></div>
    </template>
  </div>`;

/** The markup of 申请认证 for an individual: a guess, no source shows it. */
export const individualTemplate = `
  <div class="realname">
    <step-bar :steps="steps" :at="2" />
    <div v-if="!ready" class="module page_loading">加载中…</div>
    <template v-else>
      <div class="module"><div class="module_body">${person}</div></div>
      <div class="form_buttons"><hd-button guarded="submit" :busy="checking" @click="submit">提交</hd-button></div>
    </template>
  </div>`;
