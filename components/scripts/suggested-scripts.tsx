import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { ScriptId } from '../../lib/domain/records/script.ts';
import { openPage } from '../../lib/platform/windows.ts';
import { useSuggestions } from '../../lib/queries/scripts.ts';
import type { Suggestions } from '../../lib/services/scripts-suggest.ts';
import { Button } from '../kit/button.tsx';
import { ScriptForm } from './script-form.tsx';
import { TeachWord } from './script-words.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import './scripts.css';

export type SuggestedScriptsProps = {
  customerId: CustomerId;
  /** What the customer just wrote; empty where nothing is seen. */
  query: string;
  /** Why the customer is due, in words; asked where nothing was written. */
  reason: string;
  /** The trigger that made the follow-up; empty for one made by hand. */
  trigger?: string;
  /** How the rep is called on the page; empty where it is not told. */
  me?: string;
};

/** Up to three scripts for a customer, or that there is none, with a way to write one. */
export function SuggestedScripts(props: SuggestedScriptsProps) {
  const { customerId, query, reason, trigger = '', me = '' } = props;
  const { t } = useTranslation('scripts');
  const { data } = useSuggestions({ customerId, text: query, reason, trigger, me });
  const [opened, setOpened] = useState<ScriptId | null>(null);
  if (!data) return null;
  const { offered, basis, concepts, mayBeContacted } = data;
  if (!mayBeContacted) return <p className="field-hint">{t('panel.doNotContact')}</p>;
  if (offered.length === 0) return <NoScript key={query} basis={basis} query={query} />;
  const open = offered.find(({ script }) => script.id === opened) ?? offered[0];
  return (
    <>
      {basis ? <p className="field-hint">{t(`panel.basis.${basis}`)}</p> : null}
      <ul className="script-offers">
        {offered.map((suggestion) => (
          <SuggestionCard
            key={suggestion.script.id}
            customerId={customerId}
            suggestion={suggestion}
            concepts={concepts}
            isOpen={suggestion === open}
            onOpen={() => setOpened(suggestion.script.id)}
          />
        ))}
      </ul>
    </>
  );
}

type NoScriptProps = { basis: Suggestions['basis']; query: string };

/** Says so, and lets the rep write the missing one with the customer's words already in it. */
function NoScript({ basis, query }: NoScriptProps) {
  const { t } = useTranslation('scripts');
  const [doing, setDoing] = useState<'writing' | 'teaching' | null>(null);
  if (doing === 'writing') {
    return <ScriptForm script={null} example={query} isShort onDone={() => setDoing(null)} />;
  }
  const words = { text: 'none', reason: 'noneHere', segment: 'noneHere' } as const;
  return (
    <div className="script-none">
      <span>{t(basis ? `panel.${words[basis]}` : 'panel.emptyLibrary')}</span>
      <Button variant="plain" onClick={() => setDoing('writing')}>
        {t('panel.write')}
      </Button>
      <Button variant="plain" onClick={() => void openPage('app.html#/scripts')}>
        {t('panel.library')}
      </Button>
      {basis === 'text' && doing === null ? (
        <Button variant="plain" onClick={() => setDoing('teaching')}>
          {t('panel.teach')}
        </Button>
      ) : null}
      {doing === 'teaching' ? <TeachWord /> : null}
    </div>
  );
}
