package id.reviu.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Answers the trial campaign for everybody, so that every chart has something to show. */
final class Trial {
    /** Every so many OPDs one response is given back, and corrected. */
    private static final int ONE_RETURNED_OF = 9;
    /** The last few stay unverified, so that the switch between verified and submitted shows a difference. */
    private static final int UNVERIFIED = 3;

    private static final String ADMIN = "admin";
    private static final String RESPONSES = "/api/survey/responses/";
    private static final String REASON =
            "Mohon lengkapi uraian kekurangan masterplan menurut OPD Anda, agar dapat dibahas pada rapat berikutnya.";
    private static final String CORRECTION =
            "Setelah ditinjau kembali: target program belum menyesuaikan perkembangan kota setelah tahun 2022, dan "
                    + "pembagian peran dengan OPD pendukung perlu ditegaskan.";

    private final Api api;
    private final Together together;

    Trial(Api api, Together together) {
        this.api = api;
        this.together = together;
    }

    /** @return how many OPDs answered */
    int answerForOpds(UUID campaign, List<String> opds) {
        var assignments = api.all(ADMIN, "/api/survey/assignments?campaign=" + campaign);
        together.each(assignments, assignment -> answer(assignment, opds));
        return assignments.size();
    }

    private void answer(JsonNode assignment, List<String> opds) {
        var opd = assignment.required("opd").asString();
        var place = opds.indexOf(opd);
        var response = response(assignment);
        var officer = "petugas." + opd;
        var answers = OpdAnswers.of(opd, programmes(assignment));
        var body = Map.of("assignment", assignment.required("id").asString(), "answers", answers);
        var state = assignment.required("state").asString();
        if (state.equals("not-started") || state.equals("in-progress")) {
            api.put(officer, RESPONSES + response + "/submission", body);
            state = "submitted";
        }
        var toReturn = place % ONE_RETURNED_OF == ONE_RETURNED_OF / 2;
        if (toReturn && state.equals("submitted") && !wasReturned(response)) {
            api.post(ADMIN, RESPONSES + response + "/return", Map.of("reason", REASON));
            state = "returned";
        }
        if (state.equals("returned")) {
            api.put(officer, RESPONSES + response + "/submission", corrected(body, answers));
            state = "submitted";
        }
        if (state.equals("submitted") && place < opds.size() - UNVERIFIED) {
            api.post(ADMIN, RESPONSES + response + "/verification", null);
        }
    }

    /** The response that was begun already, if there is one. */
    private static UUID response(JsonNode assignment) {
        var known = assignment.path("response");
        return known.isString()
                ? UUID.fromString(known.asString())
                : Ids.of("response", assignment.required("id").asString());
    }

    private boolean wasReturned(UUID response) {
        var history = api.get(ADMIN, RESPONSES + response).path("history");
        return StreamSupport.stream(history.spliterator(), false)
                .anyMatch(deed -> deed.path("action").asString("").equals("returned"));
    }

    private static Map<String, Object> corrected(Map<String, Object> body, Map<String, Object> answers) {
        var better = new LinkedHashMap<>(answers);
        better.put("kekurangan", CORRECTION);
        var corrected = new LinkedHashMap<>(body);
        corrected.put("answers", better);
        return corrected;
    }

    private static List<String> programmes(JsonNode assignment) {
        return StreamSupport.stream(assignment.path("programmes").spliterator(), false)
                .map(programme -> programme.required("code").asString())
                .toList();
    }

    /** Through the open link, as anybody who has it. */
    int answerForStakeholders(JsonNode campaign) {
        var link = campaign.required("openLink").asString();
        var path = "/api/survey/links/" + link.substring(link.lastIndexOf('/') + 1) + "/responses/";
        var name = campaign.required("id").asString() + "/";
        var numbers = IntStream.range(0, StakeholderAnswers.NUMBER).boxed().toList();
        together.each(
                numbers,
                number -> api.put(
                        null,
                        path + Ids.of("stakeholder", name + number),
                        Map.of("answers", StakeholderAnswers.of(number))));
        return numbers.size();
    }
}
