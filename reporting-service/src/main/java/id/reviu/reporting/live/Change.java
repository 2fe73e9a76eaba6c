package id.reviu.reporting.live;

import java.util.Locale;

/**
 * Something that figures are made of is different now.
 *
 * @param kind what sort of thing
 * @param subject its id; {@link #ALL} where there is just one
 * @param revision grows with every change of this thing
 */
public record Change(Kind kind, String subject, long revision) {

    /** The subject of kinds that have no ids. */
    public static final String ALL = "all";

    /** What sort of thing changed. */
    public enum Kind {
        CAMPAIGN,
        ACHIEVEMENT,
        CITY,
        REPORT,
        FOLLOWUP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Reads what {@link Changes} sent through the database. */
    static Change parse(String notice) {
        var parts = notice.split(" ", 3);
        return new Change(Kind.of(parts[0]), parts[1], Long.parseLong(parts[2]));
    }

    boolean isAfter(Change other) {
        return revision > other.revision;
    }
}
