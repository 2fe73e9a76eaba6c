package id.reviu.survey.assignment;

import java.util.UUID;

/** Which assignment. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
