import { frozen } from '../kernel/frozen.js';
import type { EvidenceLeftOut } from '../outcomes/model.js';

/**
 * The lines of the findings that stand behind no piece of evidence, with the reason; headings and lead-ins apart, every
 * line of L358 to L726 stands here or there. Findings 12, 13, 16, 17 and 18 are about how the program is managed, and
 * left out whole.
 * @see evaluation-2015-2020, L358 to L726
 * @category Data
 */
export const evaluationLeftOut = /* @__PURE__ */ frozen<readonly EvidenceLeftOut[]>([
  { finding: 'finding-1', reason: 'lost-in-text', label: { en: 'Table 12: elements of multilateral missions', fr: 'tableau 12\u00a0: éléments des missions multilatérales' }, source: { document: 'evaluation-2015-2020', line: 361 }, toLine: 367 },
  { finding: 'finding-1', reason: 'told-elsewhere', label: { en: 'the qualities, one by one', fr: 'les qualités, une à une' }, source: { document: 'evaluation-2015-2020', line: 376 }, toLine: 383 },
  { finding: 'finding-1', reason: 'quotation', label: { en: 'a colleague who leads patrols', fr: 'un collègue qui dirige des patrouilles' }, source: { document: 'evaluation-2015-2020', line: 385 } },
  { finding: 'finding-2', reason: 'context', label: { en: 'what transitional justice is', fr: "ce qu'est la justice transitionnelle" }, source: { document: 'evaluation-2015-2020', line: 388 } },
  { finding: 'finding-4', reason: 'quotation', label: { en: 'Canada and reform in Ukraine', fr: 'le Canada et la réforme en Ukraine' }, source: { document: 'evaluation-2015-2020', line: 412 } },
  { finding: 'finding-5', reason: 'quotation', label: { en: 'effect at ground level', fr: 'effet sur le terrain' }, source: { document: 'evaluation-2015-2020', line: 426 } },
  { finding: 'finding-5', reason: 'quotation', label: { en: 'communication in patrol policing', fr: 'communication chez la police de patrouille' }, source: { document: 'evaluation-2015-2020', line: 430 } },
  { finding: 'finding-5', reason: 'suggestion', label: { en: 'planning, measurement and targeted deployments', fr: 'planification, mesure et affectations ciblées' }, source: { document: 'evaluation-2015-2020', line: 431 } },
  { finding: 'finding-6', reason: 'quotation', label: { en: 'police in Haiti', fr: 'police en Haïti' }, source: { document: 'evaluation-2015-2020', line: 441 } },
  { finding: 'finding-7', reason: 'told-elsewhere', label: { en: 'the competencies, one by one', fr: 'les compétences, une à une' }, source: { document: 'evaluation-2015-2020', line: 451 }, toLine: 453 },
  { finding: 'finding-7', reason: 'suggestion', label: { en: 'ways to document and share benefits', fr: 'façons de documenter et de partager les avantages' }, source: { document: 'evaluation-2015-2020', line: 455 }, toLine: 458 },
  { finding: 'finding-8', reason: 'told-elsewhere', label: { en: 'the obstacles, one by one', fr: 'les obstacles, un à un' }, source: { document: 'evaluation-2015-2020', line: 483 }, toLine: 485 },
  { finding: 'finding-8', reason: 'quotation', label: { en: 'gender in the curriculum of a host country', fr: "genre dans les cours d'un pays hôte" }, source: { document: 'evaluation-2015-2020', line: 493 } },
  { finding: 'finding-8', reason: 'told-elsewhere', label: { en: 'Table 13, held among the requirements before missions', fr: 'tableau 13, dans les exigences avant la mission' }, source: { document: 'evaluation-2015-2020', line: 516 }, toLine: 523 },
  { finding: 'finding-8', reason: 'told-elsewhere', label: { en: 'the other courses, one by one', fr: 'les autres cours, un à un' }, source: { document: 'evaluation-2015-2020', line: 525 }, toLine: 527 },
  { finding: 'finding-8', reason: 'management', label: { en: 'difficulties of recruitment', fr: 'difficultés de recrutement' }, source: { document: 'evaluation-2015-2020', line: 530 }, toLine: 533 },
  { finding: 'finding-8', reason: 'management', label: { en: 'barriers found by the survey', fr: 'obstacles relevés par le sondage' }, source: { document: 'evaluation-2015-2020', line: 535 }, toLine: 538 },
  { finding: 'finding-8', reason: 'suggestion', label: { en: 'ways to recruit more women', fr: 'façons de recruter plus de femmes' }, source: { document: 'evaluation-2015-2020', line: 539 }, toLine: 544 },
  { finding: 'finding-11', reason: 'management', label: { en: 'strategies for two kinds of missions', fr: 'stratégies pour deux sortes de missions' }, source: { document: 'evaluation-2015-2020', line: 580 }, toLine: 581 },
  { finding: 'finding-11', reason: 'management', label: { en: 'what bilateral missions need, and how missions have changed', fr: 'besoins des missions bilatérales et évolution des missions' }, source: { document: 'evaluation-2015-2020', line: 583 }, toLine: 584 },
  { finding: 'finding-11', reason: 'management', label: { en: 'foreign service directives, and ways around them', fr: 'directives sur le service extérieur, et solutions de rechange' }, source: { document: 'evaluation-2015-2020', line: 589 } },
  { finding: 'finding-12', reason: 'management', label: { en: 'procurement and financial support', fr: 'approvisionnement et soutien financier' }, source: { document: 'evaluation-2015-2020', line: 591 }, toLine: 601 },
  { finding: 'finding-13', reason: 'management', label: { en: 'target for deployments', fr: "cible d'affectations" }, source: { document: 'evaluation-2015-2020', line: 603 }, toLine: 609 },
  { finding: 'finding-14', reason: 'management', label: { en: 'use of civilian experts', fr: 'recours à des experts civils' }, source: { document: 'evaluation-2015-2020', line: 611 }, toLine: 612 },
  { finding: 'finding-14', reason: 'suggestion', label: { en: 'where civilian experts would help', fr: "apports possibles d'experts civils" }, source: { document: 'evaluation-2015-2020', line: 618 } },
  { finding: 'finding-14', reason: 'management', label: { en: 'conditions for the use of civilians', fr: 'conditions du recours à des civils' }, source: { document: 'evaluation-2015-2020', line: 621 }, toLine: 622 },
  { finding: 'finding-15', reason: 'management', label: { en: 'planning and recruitment', fr: 'planification et recrutement' }, source: { document: 'evaluation-2015-2020', line: 624 }, toLine: 638 },
  { finding: 'finding-15', reason: 'management', label: { en: 'preparation, assignment, rotation and return', fr: 'préparation, affectation, rotation et retour' }, source: { document: 'evaluation-2015-2020', line: 640 }, toLine: 654 },
  { finding: 'finding-16', reason: 'management', label: { en: 'staff at headquarters', fr: 'effectif de la direction générale' }, source: { document: 'evaluation-2015-2020', line: 656 }, toLine: 666 },
  { finding: 'finding-17', reason: 'management', label: { en: 'communication among partners and with others', fr: "communication entre partenaires et avec d'autres" }, source: { document: 'evaluation-2015-2020', line: 669 }, toLine: 690 },
  { finding: 'finding-18', reason: 'management', label: { en: 'performance measurement', fr: 'mesure du rendement' }, source: { document: 'evaluation-2015-2020', line: 692 }, toLine: 700 },
  { finding: 'finding-19', reason: 'quotation', label: { en: 'the approach of a mission', fr: "l'approche d'une mission" }, source: { document: 'evaluation-2015-2020', line: 705 } },
  { finding: 'finding-19', reason: 'told-elsewhere', label: { en: 'the benefits, one by one', fr: 'les avantages, un à un' }, source: { document: 'evaluation-2015-2020', line: 715 }, toLine: 716 },
  { finding: 'finding-20', reason: 'suggestion', label: { en: 'best practices that could be taken up', fr: 'pratiques exemplaires à reprendre' }, source: { document: 'evaluation-2015-2020', line: 718 }, toLine: 724 },
  { finding: 'finding-20', reason: 'of-others', label: { en: 'a Norwegian team in Haiti', fr: 'une équipe norvégienne en Haïti' }, source: { document: 'evaluation-2015-2020', line: 725 } },
  { finding: 'finding-20', reason: 'suggestion', label: { en: 'better hand-over between rotations', fr: 'meilleure passation entre rotations' }, source: { document: 'evaluation-2015-2020', line: 726 } },
]);
