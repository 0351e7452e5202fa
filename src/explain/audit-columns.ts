import type { Label } from '../kernel/label.js';

/** Labels of the keys of audits, and of the relations and diagnoses of tables, that no other rows have. */
export const auditColumns = () =>
  ({
    adopted: { en: 'Looked into', fr: 'Retenue' },
    digest: { en: 'SHA-256 of the input', fr: "SHA-256 de l'entrée" },
    formula: { en: 'Formula', fr: 'Formule' },
    key: { en: 'Key', fr: 'Clé' },
    qualifier: { en: 'Qualifier', fr: 'Qualificatif' },
    chance: { en: 'Chance', fr: 'Probabilité' },
    diagnoses: { en: 'Diagnoses', fr: 'Diagnostics' },
    direction: { en: 'Rows or columns', fr: 'Lignes ou colonnes' },
    fails: { en: 'Where it fails', fr: 'Où elle est fausse' },
    figure: { en: 'Figure', fr: 'Chiffre' },
    instead: { en: 'Value instead', fr: 'Valeur de remplacement' },
    lag: { en: 'Places before', fr: "Places d'avance" },
    likely: { en: 'How likely', fr: 'Vraisemblance' },
    per: { en: 'For each', fr: 'Pour combien' },
    relations: { en: 'Relations', fr: 'Liens entre lignes' },
    rivals: { en: 'Other repairs', fr: 'Autres corrections' },
    settles: { en: 'Checks settled', fr: 'Vérifications réglées' },
    statement: { en: 'Statement', fr: 'État' },
    tie: { en: 'Exactly half way', fr: 'Exactement à mi-chemin' },
    tried: { en: 'How many were tried', fr: 'Nombre essayé' },
    twins: { en: 'Relations that say the same', fr: 'Liens qui disent la même chose' },
    where: { en: 'Crossed or not', fr: 'Croisé ou non' },
  }) as const satisfies Readonly<Record<string, Label>>;
