// A plugin of typedoc: in the guides and in comments, the name of something exported, set as code, becomes a link to
// its page.
import { Converter, ReflectionKind } from 'typedoc';

const KINDS =
  ReflectionKind.Function |
  ReflectionKind.Variable |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias;

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const exported = new Map(project.getReflectionsByKind(KINDS).map((reflection) => [reflection.name, reflection]));
    const linked = (part) => {
      const name = part.kind === 'code' && /^`([A-Za-z_]\w+)(?:\(\))?`$/.exec(part.text)?.[1];
      const target = name && exported.get(name);
      return target ? { kind: 'inline-tag', tag: '@link', text: part.text, target } : part;
    };
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      document.content = document.content.map(linked);
    }
    project.readme = project.readme?.map(linked);
  });
}
