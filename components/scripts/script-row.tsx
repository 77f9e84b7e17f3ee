import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Script } from '../../lib/domain/records/script.ts';
import type { ScriptSuccess } from '../../lib/domain/scripts/success.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useScriptFiles } from '../../lib/queries/scripts.ts';
import { deleteScript } from '../../lib/services/scripts.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { KeptFiles } from './kept-files.tsx';
import { ScriptForm } from './script-form.tsx';

type ScriptRowProps = { script: Script; success: ScriptSuccess['all'] };

/** A script of the library: what it says, what it earned, and how to change or delete it. */
export function ScriptRow({ script, success }: ScriptRowProps) {
  const { t } = useTranslation('scripts');
  const { act } = useAct();
  const [isEditing, setEditing] = useState(false);
  const files = useScriptFiles(script.id).data ?? [];
  if (isEditing) {
    return (
      <li className="script-row">
        <ScriptForm script={script} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const { title } = script;
  const remove = (): void => {
    void act((workspace) => deleteScript(workspace, script), { done: t('removed', { title }) });
  };
  const more = [
    script.scene,
    script.steps.length > 1 ? t('steps', { count: script.steps.length }) : '',
    success.uses > 0 ? t('used', { count: success.uses, earned: success.earned }) : '',
  ];
  return (
    <li className="script-row">
      <div className="script-row-head">
        <h3 className="script-row-title">{title}</h3>
        <Pill>{t(`kinds.${script.kind}`)}</Pill>
        <span className="script-row-acts">
          <Button
            variant="plain"
            aria-label={t('editNamed', { title })}
            onClick={() => setEditing(true)}
          >
            {t('edit')}
          </Button>
          <Button variant="danger" aria-label={t('removeNamed', { title })} onClick={remove}>
            {t('remove')}
          </Button>
        </span>
      </div>
      {/* Steps may be the same words twice; their place is what tells them apart. */}
      {script.steps.map((step, at) => (
        // oxlint-disable-next-line no-array-index-key
        <p key={at} className="script-row-words">
          {step}
        </p>
      ))}
      <KeptFiles files={files} />
      <p className="field-hint figures">{more.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
