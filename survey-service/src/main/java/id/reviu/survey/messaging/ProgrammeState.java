package id.reviu.survey.messaging;

import id.reviu.survey.reference.Programme;
import java.util.UUID;

/** What this service reads of {@code reviu.programme.v1}. */
record ProgrammeState(UUID id, long version, UUID plan, String code, String name, String opd) {

    static final String TOPIC = "reviu.programme.v1";

    Programme programme() {
        return new Programme(id, version, plan, code, name, opd);
    }
}
