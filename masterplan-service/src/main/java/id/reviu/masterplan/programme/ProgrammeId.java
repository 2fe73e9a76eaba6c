package id.reviu.masterplan.programme;

import java.util.UUID;

/** Names a programme of one plan version. */
public record ProgrammeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
