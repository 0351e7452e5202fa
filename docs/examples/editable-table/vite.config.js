import { mkdirSync, writeFileSync } from 'node:fs';
import { HTML_TABLE_STYLES } from 'cpa-ipp';

// The look of the library's tables as a file of the site, which the policy of the page lets in.
mkdirSync('public', { recursive: true });
writeFileSync('public/tables.css', HTML_TABLE_STYLES);

const headers = { 'content-security-policy': "default-src 'self'" };

export default { preview: { headers } };
