package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line. Offices' answers are as they were kept; stakeholders' are without their own words. */
final class JsonLinesFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonLinesFile() {}

    static void write(Dataset data, List<Table> tables, OutputStream to) throws IOException {
        var bundle = new Bundle(to);
        bundle.add("answers.jsonl", out -> data.rows().forEach(line(data, tables, out)::accept));
        for (var table : tables) {
            if (table instanceof Table.Texts texts) {
                bundle.add(
                        "texts.jsonl",
                        out -> texts.read(data.rows(), cells -> {
                            var text =
                                    NODES.objectNode().put("question", cells[0]).put("text", cells[1]);
                            put(out, text.toString());
                        }));
            }
        }
        bundle.add(
                "questionnaire.json",
                out -> out.write(JSON.writeValueAsString(data.version().definition())));
        bundle.finish();
    }

    private static Consumer<Answered> line(Dataset data, List<Table> tables, Writer out) {
        var number = data.version().number();
        var words = tables.stream()
                .flatMap(table -> table instanceof Table.Texts texts ? texts.questions().stream() : Stream.of())
                .collect(Collectors.toSet());
        var results = tables.stream()
                .flatMap(table -> table instanceof Table.Answers answers ? results(answers) : Stream.of())
                .collect(Collectors.toSet());
        var area = data.audience() instanceof Dataset.Stakeholders people ? people.areaQuestion() : null;
        return answered -> {
            switch (answered) {
                case Answered.ByOffice office -> put(out, office(office, number, data.simulated()));
                case Answered.ByStakeholder person -> {
                    var answers = bare(person, words, results);
                    if (area != null && person.areaHidden()) {
                        answers.remove(area);
                    }
                    put(
                            out,
                            "{\"questionnaireVersion\":%d,\"simulated\":%b,\"answers\":%s}"
                                    .formatted(number, data.simulated(), answers));
                }
            }
        };
    }

    private static Stream<String> results(Table.Answers answers) {
        return answers.slots().entrySet().stream()
                .filter(slot -> slot.getValue() instanceof Slot.Number)
                .map(Map.Entry::getKey);
    }

    /** The answers without own words and without what an expression made of them. */
    private static ObjectNode bare(Answered.ByStakeholder person, Set<String> words, Set<String> results) {
        var answers = (ObjectNode) JSON.readTree(person.answers());
        answers.remove(words);
        results.stream().filter(name -> !answers.path(name).isNumber()).forEach(answers::remove);
        return answers;
    }

    private static String office(Answered.ByOffice office, int version, boolean simulated) {
        var known = NODES.objectNode()
                .put("response", office.response().toString())
                .put("questionnaireVersion", version)
                .put("simulated", simulated)
                .put("opd", office.opd())
                .put("opdName", office.opdName())
                .put("state", office.state())
                .put("submittedAt", office.submittedAt().toString());
        var verifiedAt = office.verifiedAt();
        if (verifiedAt != null) {
            known.put("verifiedAt", verifiedAt.toString());
        }
        var text = known.toString();
        return text.substring(0, text.length() - 1) + ",\"answers\":" + office.answers() + "}";
    }

    private static void put(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
