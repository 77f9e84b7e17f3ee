import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scriptCaps } from '../../lib/domain/records/script.ts';
import { fillVariables, variables } from '../../lib/domain/scripts/variables.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextArea } from '../kit/text-field.tsx';

type StepsFieldProps = {
  steps: readonly string[];
  onChange: (steps: string[]) => void;
  error: string | null;
};

/** What is said, step by step, with the words that fill themselves in and how it will read. */
export function StepsField({ steps, onChange, error }: StepsFieldProps) {
  const { t } = useTranslation('scripts');
  const [focused, setFocused] = useState(0);
  const change = (at: number, text: string): void =>
    onChange(steps.map((step, place) => (place === at ? text : step)));
  const insert = (name: string): void => {
    const at = Math.min(focused, steps.length - 1);
    change(at, `${steps[at] ?? ''}{${name}}`);
  };
  return (
    <div className="script-stack">
      {steps.map((step, at) => (
        // Steps have no names of their own; their place is what they are.
        // oxlint-disable-next-line no-array-index-key
        <div key={at} className="script-step">
          <TextArea
            label={steps.length === 1 ? t('fields.onlyStep') : t('fields.step', { number: at + 1 })}
            requiredMark={at === 0 ? t('fields.required') : undefined}
            rows={3}
            maxLength={scriptCaps.step}
            value={step}
            error={at === 0 ? error : null}
            onFocus={() => setFocused(at)}
            onChange={(text) => change(at, text)}
          />
          {steps.length > 1 ? (
            <IconButton
              className="icon-button-small"
              label={t('fields.removeStep', { number: at + 1 })}
              icon={<X aria-hidden="true" />}
              onClick={() => onChange(steps.filter((_, place) => place !== at))}
            />
          ) : null}
        </div>
      ))}
      <VariableChips onChoose={insert} />
      <Preview text={steps[Math.min(focused, steps.length - 1)] ?? ''} />
      {steps.length < scriptCaps.steps ? (
        <Button
          variant="plain"
          className="script-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...steps, ''])}
        >
          {t('fields.addStep')}
        </Button>
      ) : null}
    </div>
  );
}

function VariableChips({ onChoose }: { onChoose: (name: string) => void }) {
  const { t } = useTranslation('scripts');
  const id = useId();
  return (
    <fieldset className="script-chips" aria-labelledby={id}>
      <span id={id} className="field-hint">
        {t('fields.variables')}
      </span>
      {variables.map((variable) => (
        <Chip key={variable} onClick={() => onChoose(t(`variables.${variable}`))}>
          {t(`variables.${variable}`)}
        </Chip>
      ))}
    </fieldset>
  );
}

/** How a step will read; only where something in it fills itself in. */
function Preview({ text }: { text: string }) {
  const { t } = useTranslation('scripts');
  if (!text.includes('{')) return null;
  const filled = fillVariables(text, {
    customer: t('sample.customer'),
    company: t('sample.company'),
    product: t('sample.product'),
    lastOrder: t('sample.lastOrder'),
    date: t('sample.date'),
    birthday: t('sample.birthday'),
    me: t('sample.me'),
  });
  return (
    <div>
      <p className="field-hint">{t('fields.preview')}</p>
      <p className="script-words">{filled.text}</p>
    </div>
  );
}
