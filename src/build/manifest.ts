import type { ManifestOptions } from 'vite-plugin-pwa';

/** How the app presents itself when it is installed. Relative addresses, so that any sub-path will do. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Xabar',
  short_name: 'Xabar',
  description: 'Telegram bilan ishlovchi norasmiy mijoz: tez ochiladi, internetsiz oʻqiladi.',
  lang: 'uz',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#0c6a61',
  background_color: '#f1f4f3',
  categories: ['business', 'social', 'communication'],
  shortcuts: [
    { name: 'Arxiv', url: './#/archive', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
    { name: 'Sozlamalar', url: './#/settings', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
  ],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
};
