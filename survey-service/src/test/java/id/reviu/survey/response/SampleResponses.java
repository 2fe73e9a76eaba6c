package id.reviu.survey.response;

import static id.reviu.survey.assignment.SampleAssignments.OFFICER;
import static id.reviu.survey.assignment.SampleAssignments.SUBMITTED;

import id.reviu.survey.assignment.SampleAssignments;
import id.reviu.survey.campaign.SampleCampaigns;
import java.time.Instant;

/** Responses to test with. */
public final class SampleResponses {

    static final Answers FIRST = new Answers("{\"jabatan\":\"Kepala Bidang\"}");
    static final Answers FULL = new Answers("""
            {"jabatan": "Kepala Bidang", "lama_kerja": "gt3", "tim_pelaksana": "ya",
             "program": [{"programme": "home-care", "status": "berjalan", "efisien": 3, "efektif": 4, "akuntabel": 3,
                          "manfaat": 4, "relevan": "ya", "kendala": ["sdm"], "realisasi_anggaran": 87.5}],
             "kesiapan": {"sdm": 3, "anggaran": 4},
             "ipa": {"living_health": {"importance": 5, "performance": 4}}}
            """);

    private SampleResponses() {}

    static Response begun() {
        return Response.begun(
                new ResponseId(SampleAssignments.RESPONSE),
                Origin.of(SampleAssignments.given()),
                FIRST,
                SUBMITTED.minusSeconds(60));
    }

    /** The golden example: saved twice, handed in, verified by somebody else. */
    public static ResponseChanged verified() {
        var response = begun();
        response.draft(FULL, SUBMITTED.minusSeconds(30));
        response.submit(FULL, OFFICER, SUBMITTED);
        var at = Instant.parse("2024-05-21T02:00:00Z");
        response.verify(SampleCampaigns.ADMIN, at);
        return new ResponseChanged(response, ResponseChanged.Action.VERIFIED, SampleCampaigns.ADMIN, at);
    }
}
