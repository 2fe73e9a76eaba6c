package id.reviu.reporting.city;

import id.reviu.reporting.reference.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review of the plan, as masterplan-service tells it. */
public record Review(
        UUID id,
        long version,
        Text title,
        UUID plan,
        String phase,
        LocalDate from,
        @Nullable LocalDate to,
        List<Meeting> meetings) {

    /** A meeting of the review. */
    public record Meeting(LocalDate date, String title, String present) {}
}
