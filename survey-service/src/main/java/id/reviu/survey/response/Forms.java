package id.reviu.survey.response;

import id.reviu.survey.questionnaire.Questionnaires;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the forms in use ready. A published version never changes, so what is kept here is never wrong. */
@Component
class Forms {

    private static final int MOST = 100;

    private final Questionnaires questionnaires;
    private final ZoneId city;
    private final Map<UUID, Form> ready = Collections.synchronizedMap(new Recent());

    Forms(Questionnaires questionnaires, @Value("${reviu.city.time-zone}") ZoneId city) {
        this.questionnaires = questionnaires;
        this.city = city;
    }

    Form of(UUID questionnaireVersion) {
        var kept = ready.get(questionnaireVersion);
        if (kept != null) {
            return kept;
        }
        // Two threads may both prepare it, to the same result; nobody waits for the database under a lock.
        var form = Form.of(questionnaires.version(questionnaireVersion).definition(), city);
        ready.put(questionnaireVersion, form);
        return form;
    }

    /** Drops the form that was used least recently. */
    private static final class Recent extends LinkedHashMap<UUID, Form> {

        Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Form> eldest) {
            return size() > MOST;
        }
    }
}
