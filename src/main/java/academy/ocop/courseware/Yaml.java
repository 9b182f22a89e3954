package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML file as nodes, which know their lines. No object is ever built from a file. */
final class Yaml {

    /** The format needs six levels; the parser below it would take any number, one stack frame each. */
    private static final int DEEPEST = 12;

    private Yaml() {}

    /** The one mapping that the file is. */
    static Optional<YamlMap> map(String path, String text, Faults faults) {
        return root(path, text, FaultKind.NOT_MAP, faults).flatMap(root -> YamlMap.of(path, path, root, 1, faults));
    }

    /** The mappings in the one list that the file is, and empty when it is none. */
    static List<YamlMap> list(String path, String text, int min, int max, Faults faults) {
        return root(path, text, FaultKind.NOT_LIST, faults)
                .map(root -> YamlMap.items(path, path, root, 1, min, max, faults))
                .orElse(List.of());
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static Optional<Node> root(String path, String text, FaultKind whenEmpty, Faults faults) {
        LoadSettings settings = LoadSettings.builder().setLabel(path).build();
        try {
            if (!isPlain(path, new Parse(settings).parseString(text), faults)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(path, 1, whenEmpty, path);
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int column = e.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
            faults.add(path, line(e.getProblemMark()), FaultKind.YAML_SYNTAX, column);
            return Optional.empty();
        } catch (YamlEngineException e) {
            faults.add(path, 1, FaultKind.YAML_SYNTAX, 1);
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path, Iterable<Event> events, Faults faults) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                faults.add(path, line(event.getStartMark()), FaultKind.YAML_TOO_DEEP, DEEPEST);
                return false;
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                faults.add(path, line(event.getStartMark()), FaultKind.YAML_ALIAS);
                return false;
            }
        }
        return true;
    }
}
