package id.reviu.survey.messaging;

import id.reviu.survey.reference.Review;
import java.util.UUID;

/** What this service reads of {@code reviu.review.v1}. */
record ReviewState(UUID id, long version, Title title, UUID plan, String phase) {

    static final String TOPIC = "reviu.review.v1";

    /** In both languages. */
    record Title(String id, String en) {}

    Review review() {
        return new Review(id, version, title.id(), title.en(), plan, phase);
    }
}
