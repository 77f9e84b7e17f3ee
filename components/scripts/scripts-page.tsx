import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ScriptKind, scriptKinds } from '../../lib/domain/records/script.ts';
import { starterScripts } from '../../lib/domain/scripts/starter.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useFoundScripts, useScriptSuccess, useScripts } from '../../lib/queries/scripts.ts';
import { importScripts } from '../../lib/services/scripts.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { OutcomeWindowsForm } from './outcome-windows-form.tsx';
import { ScriptForm } from './script-form.tsx';
import { ScriptRow } from './script-row.tsx';
import { ScriptTransfer } from './script-transfer.tsx';
import { ScriptWords } from './script-words.tsx';
import './scripts.css';

/** The library of what to say: found, written, changed, taken in and out. */
export function ScriptsPage() {
  const { t } = useTranslation('scripts');
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <section className="page-section" aria-label={t('title')}>
        {isAdding ? (
          <ScriptForm script={null} onDone={() => setAdding(false)} />
        ) : (
          <div className="script-tools">
            <Button
              variant="primary"
              icon={<Plus aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              {t('add')}
            </Button>
            <ScriptTransfer />
          </div>
        )}
        <Library />
      </section>
      <section className="page-section" aria-labelledby="script-words">
        <h2 id="script-words" className="page-section-title">
          {t('words.title')}
        </h2>
        <p className="page-section-intro">{t('words.intro')}</p>
        <ScriptWords />
      </section>
      <section className="page-section" aria-labelledby="script-outcome">
        <h2 id="script-outcome" className="page-section-title">
          {t('outcome.title')}
        </h2>
        <p className="page-section-intro">{t('outcome.intro')}</p>
        <OutcomeWindowsForm />
      </section>
    </>
  );
}

function Library() {
  const { t } = useTranslation(['scripts', 'app']);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<ScriptKind | null>(null);
  const all = useScripts();
  const found = useFoundScripts(query);
  const success = useScriptSuccess();
  if (all.isError || found.isError) return <Notice tone="error" title={t('app:loadFailed')} />;
  if (!all.data) return <Skeleton label={t('app:loading')} lines={5} />;
  if (all.data.length === 0) {
    return (
      <EmptyState title={t('empty.title')} action={<TakeStarter />}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const shown = found.data?.filter((script) => kind === null || script.kind === kind);
  return (
    <>
      <TextField
        label={t('search')}
        type="search"
        placeholder={t('searchHint')}
        value={query}
        onChange={setQuery}
      />
      <fieldset className="script-chips" aria-label={t('fields.kind')}>
        <Chip isPressed={kind === null} onClick={() => setKind(null)}>
          {t('all')}
        </Chip>
        {scriptKinds.map((each) => (
          <Chip key={each} isPressed={kind === each} onClick={() => setKind(each)}>
            {t(`kinds.${each}`)}
          </Chip>
        ))}
      </fieldset>
      {shown?.length === 0 ? (
        <p className="muted">{query ? t('notFound', { query }) : t('noneOfKind')}</p>
      ) : null}
      <ul className="script-list">
        {shown?.map((script) => (
          <ScriptRow
            key={script.id}
            script={script}
            success={success.get(script.id)?.all ?? { uses: 0, earned: 0 }}
          />
        ))}
      </ul>
    </>
  );
}

/** The scripts that everybody may begin with, in the language of the interface. */
function TakeStarter() {
  const { t, i18n } = useTranslation('scripts');
  const { act, isBusy } = useAct();
  const scripts = starterScripts(i18n.language === 'en' ? 'en' : 'zh-CN');
  const { length: count } = scripts;
  const take = (): void => {
    void act((workspace) => importScripts(workspace, scripts), {
      done: t('empty.taken', { count }),
    });
  };
  return (
    <Button isBusy={isBusy} onClick={take}>
      {t('empty.take', { count })}
    </Button>
  );
}
