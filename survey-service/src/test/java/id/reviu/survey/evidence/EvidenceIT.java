package id.reviu.survey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SurveyTest
class EvidenceIT {

    private static final String EVIDENCE = "/api/survey/evidence";
    private static final byte[] PDF =
            "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);

    private final City city;

    EvidenceIT(City city) {
        this.city = city;
    }

    private static String to(UUID assignment) {
        return EVIDENCE + "?assignment=" + assignment;
    }

    @Test
    void isKeptByItsContentAndHandedOutAsADownload() {
        var opd = city.office();
        var assignment = city.assignment(opd);

        var kept = city.officer(opd).upload(to(assignment), "../laporan 2024.txt", PDF);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.string("/type")).isEqualTo("application/pdf");
        assertThat(kept.string("/name")).isEqualTo("laporan 2024.txt");
        assertThat(kept.body().at("/size").asInt()).isEqualTo(PDF.length);
        assertThat(kept.string("/sha256")).hasSize(64);
        var file = city.reviewer().get(EVIDENCE + "/" + kept.string("/id"));
        assertThat(file.headers().getContentType()).hasToString("application/pdf");
        assertThat(file.headers().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void isTheSameWhenItIsSentAgain() {
        var opd = city.office();
        var assignment = city.assignment(opd);

        var first = city.officer(opd).upload(to(assignment), "a.pdf", PDF);
        var again = city.officer(opd).upload(to(assignment), "a.pdf", PDF);

        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void isRefusedByKindSizeAndEmptiness() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var officer = city.officer(opd);
        var program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 2000);

        assertThat(officer.upload(to(assignment), "laporan.pdf", program).string("/code"))
                .isEqualTo("evidence-type-refused");
        assertThat(officer.upload(to(assignment), "a.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(officer.upload(to(assignment), "a.pdf", new byte[0]).string("/code"))
                .isEqualTo("evidence-empty");
        assertThat(officer.upload(to(assignment), "a.pdf", Arrays.copyOf(PDF, EvidenceDesk.MOST + 1))
                        .status())
                .isEqualTo(413);
        assertThat(officer.post(to(assignment)).status()).isIn(400, 415);
        assertThat(officer.upload(EVIDENCE + "?assignment=keliru", "a.pdf", PDF).status())
                .isEqualTo(400);
    }

    @Test
    void keepsOthersOut() {
        var opd = city.office();
        var other = city.office();
        var assignment = city.assignment(opd);
        var file = EVIDENCE + "/"
                + city.officer(opd).upload(to(assignment), "a.pdf", PDF).string("/id");

        assertThat(city.officer(other).upload(to(assignment), "a.pdf", PDF).status())
                .isEqualTo(403);
        assertThat(city.head(opd).upload(to(assignment), "a.pdf", PDF).status()).isEqualTo(403);
        assertThat(city.stranger().upload(to(assignment), "a.pdf", PDF).status())
                .isEqualTo(401);
        assertThat(city.officer(other).get(file).status()).isEqualTo(403);
        assertThat(city.council().get(file).status()).isEqualTo(403);
        assertThat(city.head(opd).get(file).status()).isEqualTo(200);
        assertThat(city.officer(opd).get(EVIDENCE + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void countsOnlyForTheAssignmentItWasPutTo() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var elsewhere = city.assignment(opd);
        var officer = city.officer(opd);
        var here = officer.upload(to(assignment), "a.pdf", PDF).string("/id");
        var there = officer.upload(to(elsewhere), "a.pdf", PDF).string("/id");
        var response = "/api/survey/responses/" + UUID.randomUUID() + "/submission";
        var body = "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\", \"bukti\": [%s]}}";

        var refused = officer.put(response, body.formatted(assignment, "\"" + here + "\", \"" + there + "\""));
        var accepted = officer.put(response, body.formatted(assignment, "\"" + here + "\""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/answers/bukti/1");
        assertThat(refused.string("/errors/0/code")).isEqualTo("evidence-unknown");
        assertThat(accepted.status()).isEqualTo(200);
    }

    @Test
    void isNotTakenOnceTheCampaignIsClosed() {
        var opd = city.office();
        var campaign = city.open(opd);
        var assignment = city.assignment(campaign, opd);
        city.close(campaign);

        assertThat(city.officer(opd).upload(to(assignment), "a.pdf", PDF).status())
                .isEqualTo(409);
    }
}
