// A program that is nobody's: years from July, euros, four types of deployments in two groups, three levels of a logic
// model, and labels in Spanish alone.
import { program } from 'cpa-ipp';

export const reserve = program({
  id: 'reserva-policial',
  label: { es: 'Reserva policial (cifras inventadas)' },
  languages: ['es'],
  currency: 'EUR',
  fiscalYear: { startMonth: 7 },
  partners: {
    interior: { label: { es: 'Ministerio del Interior' }, aliases: ['MI'] },
    exteriores: { label: { es: 'Ministerio de Asuntos Exteriores' }, aliases: ['MAE'] },
  },
  categories: {
    sueldos: { label: { es: 'Sueldos' }, partner: 'interior' },
    equipo: { label: { es: 'Equipo' } },
    viajes: { label: { es: 'Viajes' } },
    todo: { label: { es: 'Todos los gastos' } },
  },
  undivided: 'todo',
  groups: { terreno: { label: { es: 'en el terreno' } }, apoyo: { label: { es: 'de apoyo' } } },
  types: {
    asesoria: { label: { es: 'asesoría' }, group: 'terreno' },
    patrulla: { label: { es: 'patrulla' }, group: 'terreno' },
    instruccion: { label: { es: 'instrucción' }, group: 'apoyo' },
    analisis: { label: { es: 'análisis' }, group: 'apoyo', aliases: ['analista'] },
  },
  personnel: {
    policia: { label: { es: 'policía' }, underCeilings: true },
    civil: { label: { es: 'personal civil' } },
  },
  agencies: { capital: { label: { es: 'Policía de la Capital' }, aliases: ['PC'] } },
  levels: {
    actividad: { label: { es: 'actividad' }, role: 'activity' },
    producto: { label: { es: 'producto' } },
    resultado: { label: { es: 'resultado' }, plural: { es: 'resultados' }, role: 'outcome' },
  },
});
