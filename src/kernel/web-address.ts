import { invalidArgument, requireString } from './check.js';
import type { Shape } from './form.js';
import { frozen } from './frozen.js';
import type { Label } from './label.js';
import { pattern } from './pattern.js';

const A_WEB_ADDRESS: Label = /* @__PURE__ */ frozen({
  en: "a web address that starts with 'https://' or 'http://'",
  fr: 'une adresse Web qui commence par « https:// » ou « http:// »',
});
const WEB_ADDRESS = '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#<>"][^\\s<>"]*$';
const webAddress = /* @__PURE__ */ pattern(WEB_ADDRESS, '');

/** An address that readers may be sent to: of a page, and never of a script or a file. */
export const webAddressShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', pattern: WEB_ADDRESS },
  read(value, path) {
    const text = requireString(value, path, A_WEB_ADDRESS);
    if (!webAddress().test(text)) throw invalidArgument(value, A_WEB_ADDRESS, path);
    return text;
  },
});
