/** What a page may never do, whoever asks. */
const FORBIDDEN = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The headers that belong to every file; `policy` is the content security policy. */
export const hostHeaders = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FORBIDDEN.map((feature) => `${feature}=()`).join(', '),
});

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Files that make a host send them: `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache. */
export function hostFiles(policy: string): Readonly<Record<string, string>> {
  const headers = Object.entries(hostHeaders(policy));
  return {
    _headers: [
      '/*',
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      '/assets/*',
      `  Cache-Control: ${FOR_EVER}`,
      '',
    ].join('\n'),
    '.htaccess': [
      'AddType application/manifest+json .webmanifest',
      ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
      'Header set Cache-Control "no-cache"',
      '<If "%{REQUEST_URI} =~ m#/assets/#">',
      `  Header set Cache-Control "${FOR_EVER}"`,
      '</If>',
      '',
    ].join('\n'),
  };
}
