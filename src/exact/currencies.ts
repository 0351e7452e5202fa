import { lazily } from '../kernel/frozen.js';

/*
 * The codes of ISO 4217 for money in use, in one text; with three that were in use until 2023 to 2026.
 */
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG';

type Split<T extends string, Found = never> = T extends `${infer Code} ${infer Rest}`
  ? Split<Rest, Found | Code>
  : Found | T;

/**
 * The code of a currency, as ISO 4217 has it.
 * @inline
 */
export type Currency = Split<typeof CODES>;

/** Whether a text of three letters is the code of a currency. */
export const isCurrency = (code: string): code is Currency => /^[A-Z]{3}$/.test(code) && CODES.includes(code);

/** The codes between bars, for patterns. */
export const currencyPattern = (): string => CODES.replaceAll(' ', '|');

/** What is printed for money that is not Canadian. Where a currency is not here, it is written with its code alone. */
const SIGNS = /* @__PURE__ */ lazily((): readonly (readonly [code: Currency, sign: RegExp, hasDollars: boolean])[] => [
  ['USD', /U\.?S/i, true],
  ['AUD', /^A/, true],
  ['NZD', /^NZ/, true],
  ['EUR', /\u20ac|eur/i, false],
  ['GBP', /\u00a3|GBP/, false],
  ['JPY', /\u00a5|JPY/, false],
  ['CNY', /\u00a5/, false],
  ['CHF', /CHF/, false],
]);

/** Dollars and pesos, which are printed with a plain dollar sign at home. */
const DOLLARS =
  'ARS BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD SBD SGD SRD TTD TWD UYU XCD';

/** Whether money of a currency may be printed with such a sign, or with a plain dollar sign. */
export function isSignOf(currency: string, foreign: string | undefined): boolean {
  const own = SIGNS().find(([code]) => code === currency);
  if (foreign !== undefined) return own?.[1].test(foreign) === true;
  return own?.[2] ?? DOLLARS.includes(currency);
}
