package id.reviu.survey.response;

import id.reviu.survey.questionnaire.AnswerCheck;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A published questionnaire, ready to check answers. */
final class Form {

    private final AnswerCheck check;
    private final Set<String> evidence;
    private final ZoneId city;

    private Form(AnswerCheck check, Set<String> evidence, ZoneId city) {
        this.check = check;
        this.evidence = evidence;
        this.city = city;
    }

    static Form of(Definition definition, ZoneId city) {
        var evidence = new HashSet<String>();
        definition.forEach(item -> {
            if (item instanceof Item.Evidence file) {
                evidence.add(file.name());
            }
        });
        return new Form(AnswerCheck.of(definition), Set.copyOf(evidence), city);
    }

    /** Unfinished answers: only their form is judged. */
    Checked draft(JsonNode given, List<OwnProgramme> programmes) {
        var verdict = check.draft(given, programmes);
        return Checked.of(verdict, Map.of());
    }

    /** Finished answers: everything is judged. */
    Checked submission(JsonNode given, List<OwnProgramme> programmes, Instant now) {
        var verdict = check.submission(given, programmes, LocalDate.ofInstant(now, city));
        var files = new LinkedHashMap<String, String>();
        if (!evidence.isEmpty()) {
            collect(verdict.answers(), "/answers/", files);
        }
        return Checked.of(verdict, files);
    }

    /** Evidence is named at the top, or in the entries of a repeat. */
    private void collect(JsonNode answers, String place, Map<String, String> files) {
        for (var answer : answers.properties()) {
            var at = place + answer.getKey() + "/";
            var value = answer.getValue();
            for (var index = 0; value.isArray() && index < value.size(); index++) {
                if (evidence.contains(answer.getKey())) {
                    files.put(at + index, value.get(index).asString());
                } else if (value.get(index).isObject()) {
                    collect(value.get(index), at + index + "/", files);
                }
            }
        }
    }
}
