package id.reviu.reporting.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A published version of a questionnaire.
 *
 * @param id of the version
 * @param questionnaire whose version it is
 * @param number 1, 2, 3...
 * @param questions in the order they are asked; a repeat comes before its questions
 */
public record Questionnaire(UUID id, UUID questionnaire, int number, Text title, List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String name) {
        return questions.stream()
                .filter(question -> question.place().name().equals(name))
                .findFirst();
    }
}
