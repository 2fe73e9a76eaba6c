package id.reviu.reporting.report;

import java.time.Instant;

/**
 * That a report was published, for ever.
 *
 * @param number such as {@code 007/REVIU/2026}
 * @param by the name of who published it
 */
public record Issuance(String number, Instant at, String by) {

    static Issuance of(int serial, int year, Instant at, String by) {
        return new Issuance("%03d/REVIU/%d".formatted(serial, year), at, by);
    }
}
