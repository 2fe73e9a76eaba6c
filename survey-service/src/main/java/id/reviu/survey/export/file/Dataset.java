package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.PublishedVersion;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param title of the campaign, in the language of the labels
 * @param audience who answered
 * @param versions every published version of the questionnaire, the first one first: together they decide the columns
 * @param answered the version that the campaign asked
 * @param simulated whether the answers are made up
 * @param language of labels: {@code id} or {@code en}
 * @param rows the responses
 */
public record Dataset(
        String title,
        Audience audience,
        List<PublishedVersion> versions,
        UUID answered,
        boolean simulated,
        String language,
        Rows rows) {

    public Dataset {
        versions = List.copyOf(versions);
    }

    /** Who answered, and what of it may be told. */
    public sealed interface Audience {}

    /** Offices: everything is told. */
    public record Offices() implements Audience {}

    /**
     * Stakeholders: what they wrote in their own words is told apart from the rest of their answers.
     *
     * @param areaQuestion the question that says the area, if there is one
     */
    public record Stakeholders(@Nullable String areaQuestion) implements Audience {}

    /** Reads responses one after the other, from the beginning each time it is asked; always the same ones. */
    public interface Rows {

        void forEach(Consumer<Answered> each);

        /** What was answered to some questions, by question and then by text, so that nothing says what belongs together. */
        void texts(Collection<String> questions, BiConsumer<String, String> each);
    }

    PublishedVersion version() {
        return versions.stream()
                .filter(version -> version.versionId().equals(answered))
                .findFirst()
                .orElseThrow();
    }
}
