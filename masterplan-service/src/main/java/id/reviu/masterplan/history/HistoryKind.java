package id.reviu.masterplan.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has a history. */
public enum HistoryKind {
    OPD,
    PLAN,
    PROGRAMME,
    INDICATOR,
    REALISATION,
    REVIEW,
    EVALUATION,
    FINDING,
    RECOMMENDATION,
    AMENDMENT,
    INSTRUMENT,
    ASSESSMENT,
    DEADLINE,
    TEAM,
    MEETING,
    ACTION;

    /** The kind of that lower-case name. */
    public static Optional<HistoryKind> of(String name) {
        return Stream.of(values()).filter(kind -> kind.text().equals(name)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
