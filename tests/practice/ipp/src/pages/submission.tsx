import { Steps } from 'antd';
import { useEffect } from 'react';
import { showPage } from '../oracle';
import { currentRight } from '../store';
import { BasicStep } from '../submission/basic-step';
import { TrademarkStep } from '../submission/trademark-step';
import { TypeStep } from '../submission/type-step';
import { t } from '../words';

/** IPR Submission: the wizard with its steps. Without a first step behind it the second one leads back there. */
export function Submission({ step }: { step: 'type' | 'basic' }) {
  const kept = currentRight()?.values;
  const early = step === 'basic' && !(kept?.iprType && kept.place);
  const other = step === 'basic' && kept?.iprType !== 'copyright';
  useEffect(() => {
    if (early) location.replace('#/ipr/submission');
    else if (other) showPage('submission-other');
  }, [early, other]);

  const form = () => {
    if (step === 'type') return <TypeStep />;
    return other ? <TrademarkStep /> : <BasicStep />;
  };
  return (
    <>
      <h1>{t('iprSubmission')}</h1>
      <Steps current={step === 'type' ? 0 : 1} className="steps">
        <Steps.Step title={t('stepType')} />
        <Steps.Step title={t('stepBasic')} />
        <Steps.Step title={t('stepDone')} />
      </Steps>
      {!early && form()}
    </>
  );
}
