import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Script,
  scriptAudiences,
  scriptCaps,
  scriptKinds,
} from '../../lib/domain/records/script.ts';
import { useAct } from '../../lib/queries/act.ts';
import { saveScript } from '../../lib/services/scripts.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextArea, TextField } from '../kit/text-field.tsx';
import { type FileChanges, FilesField } from './files-field.tsx';
import { type DraftFault, draftOf, fieldsOf, type ScriptDraft } from './script-draft.ts';
import { SegmentsField } from './segments-field.tsx';
import { StepsField } from './steps-field.tsx';

export type ScriptFormProps = {
  /** null for a new one. */
  script: Script | null;
  /** What a customer just said, as the first example of a new one. */
  example?: string;
  /** Only what is needed at once, in the panel. */
  isShort?: boolean;
  onDone: () => void;
};

/** Writes or changes a script; what is typed stays until it is saved or put away. */
export function ScriptForm({ script, example = '', isShort = false, onDone }: ScriptFormProps) {
  const { t } = useTranslation('scripts');
  const { act, isBusy } = useAct();
  const [draft, setDraft] = useState(() => draftOf(script, example));
  const [files, setFiles] = useState<FileChanges>({ added: [], removed: [] });
  const [fault, setFault] = useState<DraftFault | null>(null);
  const change = (changes: Partial<ScriptDraft>): void => setDraft({ ...draft, ...changes });
  const save = async (): Promise<void> => {
    const fields = fieldsOf(draft);
    if (typeof fields === 'string') {
      setFault(fields);
      return;
    }
    const { added: addedFiles, removed: removedFiles } = files;
    const input = { id: script?.id ?? null, fields, addedFiles, removedFiles };
    const done = t('saved', { title: fields.title });
    if (await act((workspace) => saveScript(workspace, input), { done })) onDone();
  };
  return (
    <form
      className="script-form"
      aria-label={script ? t('editNamed', { title: script.title }) : t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <TextField
        label={t('fields.title')}
        requiredMark={t('fields.required')}
        placeholder={t('fields.titleHint')}
        maxLength={scriptCaps.title}
        value={draft.title}
        error={fault === 'title' ? t('errors.title') : null}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={t('fields.examples')}
        hint={t('fields.examplesHint')}
        isPrivate
        value={draft.examples}
        onChange={(examples) => change({ examples })}
      />
      <StepsField
        steps={draft.steps}
        error={fault === 'steps' ? t('errors.steps') : null}
        onChange={(steps) => change({ steps })}
      />
      {isShort ? null : (
        <>
          <WhereAndWhom draft={draft} change={change} />
          <FilesField scriptId={script?.id ?? null} changes={files} onChange={setFiles} />
        </>
      )}
      {fault === 'tooLong' || fault === 'tooMany' ? (
        <p className="field-error" role="alert">
          {t(`errors.${fault}`)}
        </p>
      ) : null}
      <div className="script-form-acts">
        <Button variant="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

type PartProps = { draft: ScriptDraft; change: (changes: Partial<ScriptDraft>) => void };

function WhereAndWhom({ draft, change }: PartProps) {
  const { t } = useTranslation('scripts');
  return (
    <>
      <div className="script-pair">
        <SelectField
          label={t('fields.kind')}
          value={draft.kind}
          choices={scriptKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label={t('fields.audience')}
          value={draft.audience}
          choices={scriptAudiences.map((value) => ({
            value,
            label: t(`fields.audiences.${value}`),
          }))}
          onChange={(audience) => change({ audience })}
        />
      </div>
      <div className="script-pair">
        <TextField
          label={t('fields.scene')}
          placeholder={t('fields.sceneHint')}
          maxLength={scriptCaps.scene}
          value={draft.scene}
          onChange={(scene) => change({ scene })}
        />
        <TextField
          label={t('fields.tags')}
          placeholder={t('fields.tagsHint')}
          value={draft.tags}
          onChange={(tags) => change({ tags })}
        />
      </div>
      <SegmentsField segments={draft.segments} onChange={(segments) => change({ segments })} />
    </>
  );
}
