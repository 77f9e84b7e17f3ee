import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useScriptFiles } from '../../lib/queries/scripts.ts';
import type { Suggestion } from '../../lib/services/scripts-suggest.ts';
import { agoWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { KeptFiles } from './kept-files.tsx';
import { useSayScript } from './use-say-script.ts';

export type SuggestionCardProps = {
  customerId: CustomerId;
  suggestion: Suggestion;
  /** What the customer is talking about. */
  concepts: readonly string[];
  isOpen: boolean;
  onOpen: () => void;
};

/** One script for this customer: closed its title, open the words of its step and how to use them. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { customerId, suggestion, concepts, isOpen, onOpen } = props;
  const { t } = useTranslation('scripts');
  const { script } = suggestion;
  return (
    <li className="script-offer">
      <div className="script-offer-head">
        {isOpen ? (
          <h3 className="script-offer-title">{script.title}</h3>
        ) : (
          <Button
            variant="plain"
            className="script-offer-open"
            aria-label={t('panel.show', { title: script.title })}
            onClick={onOpen}
          >
            {script.title}
          </Button>
        )}
        <Marks suggestion={suggestion} />
      </div>
      {isOpen ? (
        <Steps customerId={customerId} suggestion={suggestion} concepts={concepts} />
      ) : null}
    </li>
  );
}

function Marks({ suggestion: { usedAt, success } }: { suggestion: Suggestion }) {
  const { t } = useTranslation('scripts');
  const reader = useReader();
  return (
    <>
      {usedAt ? (
        <Pill tone="due">{t('panel.usedAt', { when: agoWords(usedAt, reader) })}</Pill>
      ) : null}
      {success.uses > 0 ? (
        <span className="script-offer-earned figures">{t('panel.earned', success)}</span>
      ) : null}
    </>
  );
}

type StepsProps = Pick<SuggestionCardProps, 'customerId' | 'suggestion' | 'concepts'>;

function Steps({ customerId, suggestion, concepts }: StepsProps) {
  const { t } = useTranslation('scripts');
  const { say, isIntoPage } = useSayScript({ customerId, suggestion, concepts });
  const files = useScriptFiles(suggestion.script.id).data ?? [];
  const [chosen, setStep] = useState(0);
  const count = suggestion.steps.length;
  const step = Math.min(chosen, count - 1);
  const filled = suggestion.steps[step];
  if (!filled) return null;
  const isLast = step === count - 1;
  const use = async (): Promise<void> => {
    if ((await say(step)) && !isLast) setStep(step + 1);
  };
  return (
    <>
      {count > 1 ? (
        <p className="field-hint figures">{t('panel.stepOf', { number: step + 1, count })}</p>
      ) : null}
      <p className="script-words private">{filled.text}</p>
      {filled.missing.length > 0 ? (
        <p className="script-missing">
          {t('panel.missing', { names: filled.missing.join(t('panel.comma')) })}
        </p>
      ) : null}
      <KeptFiles files={files} />
      <div className="script-offer-acts">
        <Button onClick={() => void use()}>{isIntoPage ? t('panel.put') : t('panel.copy')}</Button>
        {count > 1 ? (
          <Button variant="plain" onClick={() => setStep(isLast ? 0 : step + 1)}>
            {isLast ? t('panel.firstStep') : t('panel.nextStep')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
