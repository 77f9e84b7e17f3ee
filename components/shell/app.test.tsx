// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage } from '../../test/render-page.tsx';
import { App } from './app.tsx';

afterEach(() => {
  cleanup();
  globalThis.location.hash = '';
});

describe('the rail of the app', () => {
  it('leads to the rooms of the follow-up engine, and marks the one that is open', async () => {
    globalThis.location.hash = '/tags';
    await renderPage(<App />);
    const rail = within(await screen.findByRole('navigation', { name: '页面' }));
    const addresses = ['标签', '话术库', '跟进规则', '自动化'].map((name) =>
      rail.getByRole('link', { name }).getAttribute('href'),
    );
    expect(addresses).toEqual(['#/tags', '#/scripts', '#/rules', '#/automation']);
    expect(rail.getByRole('link', { current: 'page' }).textContent).toBe('标签');
  });
});
