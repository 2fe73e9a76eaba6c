package id.reviu.masterplan.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviews list of meetings that were held elsewhere, in the database. */
@Repository
class MeetingList {

    private final JdbcClient jdbc;

    MeetingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID review, Meeting meeting) {}

    /** The meetings of several reviews, each by date. */
    Map<ReviewId, List<Meeting>> of(Collection<ReviewId> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM meeting WHERE review IN (:reviews) ORDER BY review, position")
                .param("reviews", reviews.stream().map(ReviewId::value).toList())
                .query((row, number) -> new Row(
                        row.getObject("review", UUID.class),
                        new Meeting(
                                row.getObject("held_on", LocalDate.class),
                                row.getString("title"),
                                row.getString("present"))))
                .list()
                .stream()
                .collect(groupingBy(row -> new ReviewId(row.review()), mapping(Row::meeting, toList())));
    }

    /** Makes the meetings of a review what it says. */
    void save(Review review) {
        jdbc.sql("DELETE FROM meeting WHERE review = :review")
                .param("review", review.id().value())
                .update();
        var meetings = review.facts().meetings();
        for (var i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            jdbc.sql("""
                            INSERT INTO meeting (review, position, held_on, title, present)
                            VALUES (:review, :position, :date, :title, :present)
                            """)
                    .param("review", review.id().value())
                    .param("position", i)
                    .param("date", meeting.date())
                    .param("title", meeting.title())
                    .param("present", meeting.present())
                    .update();
        }
    }
}
