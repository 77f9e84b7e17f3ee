import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './section-tabs.css';

type SectionTab<Value extends string> = {
  value: Value;
  label: string;
  count?: number | undefined;
  content: ReactNode;
};

export type SectionTabsProps<Value extends string> = {
  label: string;
  tabs: readonly SectionTab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Tabs that stick to the top of their scroll. */
export function SectionTabs<Value extends string>(props: SectionTabsProps<Value>) {
  const { label, tabs, value, onChange } = props;
  const choose = (chosen: unknown): void => {
    const tab = tabs.find((one) => one.value === chosen);
    if (tab) onChange(tab.value);
  };
  return (
    <Tabs.Root value={value} onValueChange={choose} className="section-tabs">
      <Tabs.List className="section-tabs-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.value} value={tab.value} className="section-tab">
            {tab.label}
            {tab.count ? <span className="section-tab-count figures">{tab.count}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.value} value={tab.value} className="section-tabs-panel" tabIndex={-1}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
