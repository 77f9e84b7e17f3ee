import type { UserManifest } from 'wxt';

/** Hosts that the demo build is granted at install; the only difference from the product. */
export const demoHosts = [
  'https://wx.qq.com/*',
  'https://wx2.qq.com/*',
  'https://wx8.qq.com/*',
  'https://web.wechat.com/*',
  'https://web2.wechat.com/*',
  'https://mail.google.com/*',
  'https://docs.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://wx.mail.qq.com/*',
  'https://mail.qq.com/*',
  'https://mail.163.com/*',
  'https://mail.126.com/*',
  'https://mail.yeah.net/*',
  'https://web.whatsapp.com/*',
  'https://web.telegram.org/*',
  'https://*.feishu.cn/*',
  'https://*.larksuite.com/*',
  'https://www.linkedin.com/*',
  'https://orders.example.test/*',
  'https://about.example.test/*',
  'http://127.0.0.1/*',
];

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types zhike-worker',
].join('; ');

const permissions = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
  'scripting',
  'activeTab',
  'idle',
];

const shared: UserManifest = {
  name: '__MSG_extName__',
  description: '__MSG_extDesc__',
  default_locale: 'zh_CN',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  action: {
    default_title: '__MSG_actTitle__',
    default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
  },
  optional_permissions: ['notifications', 'downloads'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  options_ui: { page: 'app.html', open_in_tab: true },
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: pagePolicy },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    note: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_cmdNote__' },
    'quick-find': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_cmdFind__' },
  },
};

const chrome: UserManifest = {
  permissions: [...permissions, 'sidePanel'],
  minimum_chrome_version: '120',
  externally_connectable: { ids: [] },
};

const firefox: UserManifest = {
  permissions,
  browser_specific_settings: {
    gecko: {
      id: 'zhike@zhike.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The manifest of one build; entrypoints (background, panel, options) are added by the bundler. */
export function manifestFor(browser: string, mode: string): UserManifest {
  const manifest = { ...shared, ...(browser === 'firefox' ? firefox : chrome) };
  return mode === 'demo' ? { ...manifest, host_permissions: demoHosts } : manifest;
}
