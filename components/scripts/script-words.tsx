import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScriptWord } from '../../lib/domain/records/script-word.ts';
import { type Concept, concepts, isConcept } from '../../lib/domain/scripts/lexicon.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useScriptWords } from '../../lib/queries/scripts.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { addScriptWord, removeScriptWord } from '../../lib/services/scripts-words.ts';
import { Button } from '../kit/button.tsx';
import { Tag } from '../kit/tag.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

/** Words that the rep taught, and a line to teach one more. */
export function ScriptWords() {
  const { t } = useTranslation('scripts');
  const words = useScriptWords().data ?? [];
  return (
    <>
      <TeachWord />
      {words.length === 0 ? <p className="muted">{t('words.none')}</p> : null}
      <div className="script-chips">
        {words.map((word) => (
          <TaughtWord key={word.id} word={word} />
        ))}
      </div>
    </>
  );
}

function TaughtWord({ word }: { word: ScriptWord }) {
  const { t } = useTranslation('scripts');
  const { act } = useAct();
  const { concept } = word;
  const about = isConcept(concept) ? t(`concepts.${concept}`) : concept;
  const remove = (): void => {
    const done = t('words.removed', { word: word.word });
    void act((workspace) => removeScriptWord(workspace, word), { done });
  };
  return (
    <Tag
      name={`${word.word} = ${about}`}
      hue={1}
      removeLabel={t('words.remove', { word: word.word })}
      onRemove={remove}
    />
  );
}

/** One line: a word of customers, and what it is about. */
export function TeachWord() {
  const { t } = useTranslation('scripts');
  const { act, isBusy } = useAct();
  const { tell } = useToasts();
  const [word, setWord] = useState('');
  const [concept, setConcept] = useState<Concept>('discount');
  const isEmpty = word.trim() === '';
  const teach = async (): Promise<void> => {
    const words = { word: word.trim(), concept: t(`concepts.${concept}`) };
    const done = await act((workspace) => addScriptWord(workspace, words.word, concept));
    if (!done) return;
    tell({ title: t(done.value ? 'words.added' : 'words.known', words) });
    setWord('');
  };
  return (
    <form
      className="script-teach"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isBusy) void teach();
      }}
    >
      <TextField label={t('words.word')} maxLength={20} value={word} onChange={setWord} />
      <SelectField
        label={t('words.concept')}
        value={concept}
        choices={concepts.map((value) => ({ value, label: t(`concepts.${value}`) }))}
        onChange={setConcept}
      />
      <Button type="submit" disabled={isEmpty} isBusy={isBusy}>
        {t('words.add')}
      </Button>
    </form>
  );
}
