package id.reviu.masterplan.review;

import java.util.UUID;

/** Names a review cycle. */
public record ReviewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
